package relata.inputs.documents;

/** Gathers paragraphs; those of a table's row stand on one line, cells apart by tabs. */
final class Paragraphs {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private int rows;

    void add(String words) {
        paragraph.append(words);
    }

    void end() {
        if (rows > 0) {
            add(" ");
        } else {
            close();
        }
    }

    void startRow() {
        rows++;
    }

    void endCell() {
        trim();
        add("\t");
    }

    void endRow() {
        rows--;
        if (rows == 0) {
            close();
        }
    }

    private void trim() {
        int end = paragraph.length();
        while (end > 0 && Character.isWhitespace(paragraph.charAt(end - 1))) {
            end--;
        }
        paragraph.setLength(end);
    }

    private void close() {
        trim();
        if (!paragraph.isEmpty()) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            text.append(paragraph);
            paragraph.setLength(0);
        }
    }

    String text() {
        close();
        return text.toString();
    }
}
