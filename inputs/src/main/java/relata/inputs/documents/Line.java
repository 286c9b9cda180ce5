package relata.inputs.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces on one base line. */
final class Line {

    private final List<Piece> pieces = new ArrayList<>();

    Line(Piece first) {
        pieces.add(first);
    }

    void add(Piece piece) {
        pieces.add(piece);
        pieces.sort(Comparator.comparingDouble(Piece::x));
    }

    List<Piece> pieces() {
        return pieces;
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    double x() {
        return pieces.get(0).x();
    }

    double y() {
        return pieces.get(0).y();
    }

    double end() {
        return pieces.stream().mapToDouble(Piece::end).max().orElse(0);
    }

    double size() {
        return pieces.stream().mapToDouble(Piece::size).max().orElse(0);
    }
}
