package org.claimdesk.shell.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF of many closely printed pages, whose last line is a passage to look for. */
final class LongReport {
    static final String PASSAGE = "On the last page it says that the rate fell to 4.5 percent.";
    private static final int LINES = 64;
    private static final int WIDTH = 110;

    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private final Random random = new Random(7);
    private final List<String> words;

    /** @param sentences what it is made of, in another order each time */
    LongReport(List<String> sentences) {
        words = sentences.stream()
                .flatMap(sentence -> List.of(sentence.split("\\s+")).stream())
                .map(word -> word.replaceAll("[^ -~]", "'"))
                .toList();
    }

    void write(int pages, Path file) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                fill(document, page, i == pages ? PASSAGE : line());
            }
            document.save(file.toFile());
        }
    }

    private void fill(PDDocument document, PDPage page, String last) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 9);
            content.setLeading(11);
            content.newLineAtOffset(40, 760);
            for (int i = 1; i < LINES; i++) {
                content.showText(line());
                content.newLine();
            }
            content.showText(last);
            content.endText();
        }
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        while (line.length() < WIDTH) {
            line.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return line.toString();
    }
}
