package relata.cli;

/**
 * A file that could not be read.
 *
 * @param file as shown
 * @param reason one line
 */
record Problem(String file, String reason) {}
