package org.claimdesk.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimdesk.core.problem.Refused;

/**
 * The text of one PDF file, page by page. A PDF is read from its end and all over, so its bytes go to a passing file first;
 * memory holds a page at a time. A file that opens without a password is read, whatever it forbids to print or copy.
 */
public final class PdfText {
    static {
        // The usual mapper looks through all fonts of the machine, and writes what it finds to the reviewer's home
        // folder.
        FontMappers.set(new OneFont());
    }

    private final Path file;
    private final String name;
    private final PageWriter pages;

    private PdfText(Path file, String name, PageWriter pages) {
        this.file = file;
        this.name = name;
        this.pages = pages;
    }

    /**
     * Gives the text to the reader as it comes.
     *
     * @param name how the file is called in a refusal
     * @return false when the pages hold no text, as those of a scan
     * @throws Refused when it is encrypted or broken
     */
    public static boolean read(InputStream bytes, String name, Consumer<String> reader) {
        return read(bytes, name, reader, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The same with another folder for the passing file. */
    static boolean read(InputStream bytes, String name, Consumer<String> reader, Path folder) {
        try {
            Path file = Files.createTempFile(folder, "claimdesk", ".pdf");
            try {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                PageWriter pages = new PageWriter(reader);
                new PdfText(file, name, pages).read();
                return pages.anyText();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a damaged file makes the parser throw is past counting: errors of the machine are among it. */
    private void read() {
        try {
            strip();
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (IOException e) {
            throw broken(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        } catch (NoClassDefFoundError e) {
            throw encrypted(); // for a reader's certificate, which takes a library that is not here
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw broken("its parts are too large or too deep");
        } catch (RuntimeException e) {
            throw pages.threw(e) ? e : broken(e.getClass().getSimpleName());
        }
    }

    private void strip() throws IOException {
        Ending.require(file);
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file);
                PDDocument document = Loader.loadPDF(source, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("it has no pages");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n");
            stripper.writeText(document, pages);
            pages.flush();
        }
    }

    private Refused encrypted() {
        return new Refused(
                "pdf-encrypted",
                name + " is encrypted and does not open without its password",
                "save it without the password, or keep the passage's page as text or picture");
    }

    private Refused broken(String reason) {
        return new Refused(
                "pdf-broken",
                name + " cannot be read as a PDF: " + reason,
                "capture it again, or keep it in another format");
    }
}
