package org.claimdesk.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.fixtures.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {
    private static final byte[] REPORT = Corpus.bytes("evidence/barrier-engineers-report.pdf");
    private final StringBuilder text = new StringBuilder();

    private boolean read(byte[] pdf) {
        return PdfText.read(new ByteArrayInputStream(pdf), "report.pdf", text::append);
    }

    private static byte[] pdf(Writing writing) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            writing.write(document);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write(PDDocument document) throws IOException;
    }

    private static void page(PDDocument document, String line) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(line);
            content.endText();
        }
    }

    @Test
    void pages_are_read_in_order() throws IOException {
        assertThat(read(pdf(document -> {
                    page(document, "The first page.");
                    page(document, "The second page.");
                })))
                .isTrue();
        assertThat(text).hasToString("The first page.\nThe second page.\n");
    }

    @Test
    void a_scan_without_text_is_not_read() throws IOException {
        assertThat(read(pdf(document -> document.addPage(new PDPage())))).isFalse();
    }

    @Test
    void a_file_that_opens_without_a_password_is_read_whatever_it_forbids() throws IOException {
        AccessPermission nothing = new AccessPermission();
        nothing.setCanExtractContent(false);
        byte[] locked = pdf(document -> {
            page(document, "For your eyes only.");
            document.protect(new StandardProtectionPolicy("owner", "", nothing));
        });

        assertThat(read(locked)).isTrue();
        assertThat(text).contains("For your eyes only.");
    }

    @Test
    void a_font_that_the_file_does_not_bring_along_is_read() {
        byte[] foreign = new String(REPORT, StandardCharsets.ISO_8859_1)
                .replace("/Helvetica ", "/Comicsans ")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(foreign)).isTrue();
        assertThat(text).contains("Works take 42 months.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.4\n%%EOF\n", "%PDF-1.4\n1 0 obj\n<<", "%%EOF"})
    void what_is_hardly_a_pdf_is_broken(String bytes) {
        assertThatThrownBy(() -> read(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "pdf-broken")
                .hasMessageStartingWith("report.pdf cannot be read as a PDF: ");
    }

    @Test
    void wherever_a_file_is_cut_off_it_is_refused_and_never_read_in_part() {
        for (int length = 0; length < REPORT.length - "%%EOF\n".length(); length += 37) {
            byte[] cut = Arrays.copyOf(REPORT, length);
            assertThatThrownBy(() -> read(cut)).as(length + " bytes").isInstanceOf(Refused.class);
        }
        assertThat(text).isEmpty();
    }

    @Test
    void whatever_bytes_are_changed_it_is_read_or_refused() {
        for (int at = 0; at < REPORT.length; at += 11) {
            byte[] changed = REPORT.clone();
            changed[at] ^= 0x55;
            try {
                read(changed);
            } catch (Refused refused) {
                assertThat(refused.code()).isIn("pdf-broken", "pdf-encrypted");
            }
        }
    }

    @Test
    void what_the_reader_throws_is_not_taken_for_a_fault_of_the_file() {
        Consumer<String> picky = part -> {
            throw new IllegalStateException("not this one");
        };

        assertThatThrownBy(() -> PdfText.read(new ByteArrayInputStream(REPORT), "report.pdf", picky))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not this one");
    }

    @Test
    void nothing_is_left_behind_in_the_passing_folder(@TempDir Path folder) throws IOException {
        assertThat(PdfText.read(new ByteArrayInputStream(REPORT), "report.pdf", text::append, folder))
                .isTrue();
        byte[] encrypted = Corpus.bytes("damaged/encrypted.pdf");
        assertThatThrownBy(() -> PdfText.read(new ByteArrayInputStream(encrypted), "x.pdf", text::append, folder))
                .isInstanceOf(Refused.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
