package org.claimdesk.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.claimdesk.core.anchor.Lookup;
import org.claimdesk.formats.pdf.PdfText;

/** Looks for a passage on the last page of a PDF of ten megabytes; run in a process of its own by {@link HeapTest}. */
final class LargePdf {
    private static final int PAGES = 40;
    private static final int FILLING = 270 << 10;
    private static final int LINES = 60;
    private final Random random = new Random(1);

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0], "large.pdf");
        new LargePdf().write(file);
        System.out.println("megabytes: " + (Files.size(file) >> 20));
        Lookup lookup = new Lookup("word for word, the passage");
        try (InputStream bytes = Files.newInputStream(file)) {
            System.out.println("read: " + PdfText.read(bytes, "large.pdf", lookup));
        }
        System.out.println("verbatim: " + lookup.place().verbatim());
    }

    private void write(Path file) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (int i = 1; i <= PAGES; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                page.getCOSObject().setItem(COSName.getPDFName("Filling"), filling(document));
                write(document, page, i == PAGES ? "Here is, word for word, the passage." : line());
            }
            document.save(file.toFile());
        }
    }

    private COSStream filling(PDDocument document) throws IOException {
        byte[] bytes = new byte[FILLING];
        random.nextBytes(bytes);
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }

    private void write(PDDocument document, PDPage page, String last) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 9);
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
        return IntStream.range(0, 14)
                .mapToObj(i -> Integer.toString(100_000 + random.nextInt(900_000), 36))
                .collect(Collectors.joining(" "));
    }
}
