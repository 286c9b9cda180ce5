package relata.voices;

import java.util.BitSet;
import relata.voices.SpeechLexicon.Force;

/**
 * What is said, and how sure its bounds are.
 *
 * @param words numbers of the words in their sentence
 * @param frame in which form the cue takes it
 */
record Content(BitSet words, Force force, String frame) {}
