package relata.inputs.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Builds PDF documents. */
final class Pdf {

    static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();

    /** Draws on a page. */
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    PDDocument document() {
        return document;
    }

    Pdf page(Drawing drawing) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Lines one below the other, from the top left corner. */
    Pdf page(String... lines) {
        return page(content -> {
            for (int i = 0; i < lines.length; i++) {
                line(content, 72, 760 - 14 * i, 10, lines[i]);
            }
        });
    }

    static void line(PDPageContentStream content, double x, double y, double size, String words) throws IOException {
        content.beginText();
        content.setFont(FONT, (float) size);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(words);
        content.endText();
    }

    /** As programs for scans do it: a picture, and over it words that are not seen. */
    Pdf scan(String... words) {
        return page(content -> {
            content.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0,
                    595,
                    842);
            content.setRenderingMode(RenderingMode.NEITHER);
            for (int i = 0; i < words.length; i++) {
                line(content, 72, 700 - 14 * i, 10, words[i]);
            }
        });
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
