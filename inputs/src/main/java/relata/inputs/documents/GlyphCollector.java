package relata.inputs.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the characters of a page of a PDF as they are drawn. Those that nobody sees (too small, off the page) are left out; invisible ones, which is how
 * the text of a scan is laid over its picture, count only on a page without others.
 */
final class GlyphCollector extends PDFTextStripper {

    private static final double SMALLEST = 2; // points; nobody reads that

    /** So many drawing steps one page may take: most have some thousands. Forms that draw forms multiply. */
    private static final int MOST_STEPS = 2_000_000;

    private static final long MOST_PACKED = 1_032; // to one, by Deflate

    private static final int MOST_FORMS = 20_000; // drawn on one page

    private static final int MOST_GLYPHS = 500_000; // of one page

    private enum Kind {
        SEEN,
        UNSEEN,
        TURNED
    }

    private final DocumentLimits limits;
    private final Map<Kind, List<Glyph>> glyphs = new EnumMap<>(Kind.class);
    private int steps;
    private int forms;
    private int count;
    private boolean pictures;

    GlyphCollector(DocumentLimits limits) {
        this.limits = limits;
        setSuppressDuplicateOverlappingText(false);
    }

    /** Whether any page shows a picture. */
    boolean hasPictures() {
        return pictures;
    }

    /** What one page shows, in the order in which it is drawn. */
    List<Glyph> glyphs(PDDocument document, int page) throws IOException {
        glyphs.clear();
        count = 0;
        steps = 0;
        forms = 0;
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        List<Glyph> seen = of(Kind.SEEN);
        List<Glyph> turned = of(Kind.TURNED);
        List<Glyph> most = turned.size() > seen.size() ? turned : seen;
        return List.copyOf(most.isEmpty() ? of(Kind.UNSEEN) : most);
    }

    private List<Glyph> of(Kind kind) {
        return glyphs.computeIfAbsent(kind, unused -> new ArrayList<>());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        Iterator<PDStream> parts = page.getContentStreams();
        while (parts.hasNext()) {
            check(parts.next().getCOSObject());
        }
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new LimitExceeded("takes more than " + MOST_STEPS + " drawing steps for a page");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        if (operator.getName().equals(OperatorName.DRAW_OBJECT) && !operands.isEmpty()) {
            try {
                draw(operands.get(0));
            } catch (IOException e) {
                operatorException(operator, operands, e);
                return;
            }
        }
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            pictures = true;
        }
        super.processOperator(operator, operands);
    }

    /** A step that is damaged costs itself, as in any program that shows pages: a wrong picture does not take the text around it. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof LimitExceeded || e instanceof InterruptedIOException) {
            throw e;
        }
    }

    private void draw(COSBase name) throws IOException {
        PDResources resources = getResources();
        if (name instanceof COSName object && resources != null) {
            if (resources.isImageXObject(object)) {
                pictures = true;
            } else if (resources.getXObject(object) instanceof PDFormXObject form) {
                if (++forms > MOST_FORMS) {
                    throw new LimitExceeded("draws more than " + MOST_FORMS + " forms on a page");
                }
                check(form.getCOSObject());
            }
        }
    }

    /** What a page is drawn by must not be a few bytes that unpack to more than memory holds: PDFBox unpacks it whole. */
    private void check(COSStream stream) throws IOException {
        if (stream.getLength() * MOST_PACKED <= limits.bytes()
                || !filters(stream).contains(COSName.FLATE_DECODE)) {
            return;
        }
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream());
                InputStream counted = Unpacked.within(in, -1, limits)) {
            counted.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException e) {
            // damaged: PDFBox takes what there is
        }
    }

    private static List<COSBase> filters(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            List<COSBase> list = List.<COSBase>copyOf(several.toList());
            if (Collections.frequency(list, COSName.FLATE_DECODE) > 1) {
                throw new LimitExceeded("is packed several times over");
            }
            return list;
        }
        return filters == null ? List.of() : List.of(filters);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        double size = Math.max(position.getHeightDir(), position.getFontSizeInPt());
        if (text == null
                || text.isEmpty()
                || position.getHeightDir() * 2 < SMALLEST && size < SMALLEST
                || isOff(position)) {
            return;
        }
        if (++count > MOST_GLYPHS) {
            throw new IllegalStateException("a page of more than " + MOST_GLYPHS + " characters");
        }
        boolean seen = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
        Kind kind = !seen ? Kind.UNSEEN : position.getDir() == 0 ? Kind.SEEN : Kind.TURNED;
        of(kind).add(new Glyph(
                plain(text), position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size));
    }

    private boolean isOff(TextPosition position) {
        return position.getX() < -1
                || position.getY() < -1
                || position.getX() > position.getPageWidth() + 1
                || position.getY() > position.getPageHeight() + 1;
    }

    /** Ligatures are a matter of type, not of the text; other letters stay what they are. */
    private static String plain(String text) {
        return text.codePoints().allMatch(c -> c < 0xFB00 || c > 0xFB06)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
