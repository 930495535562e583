package org.claimdesk.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.claimdesk.core.article.DraftRecord;

/** Reads inputs far larger than the heap it is given; run in a process of its own by {@link HeapTest}. */
final class HugeInputs {
    private static final int MEGABYTE = 1 << 20;
    private final Path folder;

    private HugeInputs(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        HugeInputs inputs = new HugeInputs(Path.of(args[0]));
        inputs.read(
                "string.json.gz",
                "[{'title':'a','body':'b'},{'title':'long','body':'",
                1024,
                "'},{'title':'c','body':'d'}]");
        inputs.read(
                "escapes.json.gz", "[{'title':'long','body':'", "\\u0041\\'\\n ", 150, "'},{'title':'c','body':'d'}]");
        inputs.read("unknown.json.gz", "[{'title':'a','x':'", 300, "','body':'b'},{'title':'c','body':'d'}]");
        inputs.read("line.jsonl.gz", "{'title':'a','body':'", 300, "'}\n{'title':'b','body':'c'}\n");
        inputs.read("garbage.jsonl.gz", "", 30, "\n{'title':'b','body':'c'}\n");
        inputs.read("line.txt.gz", "Title\n\n", 100, "\n");
        inputs.read("heading.md.gz", "# ", 100, "\n");
        inputs.read("body-of-20-megabytes.json.gz", "[{'title':'a','body':'", 20, "'},{'title':'b','body':'c'}]");
        inputs.read("page.html.gz", "<html><body><h1>Title</h1><p>", 100, "</p></body></html>");
        inputs.read("cdata.xml.gz", "<rss><channel><item><title><![CDATA[", 100, "]]></title></item></channel></rss>");
        inputs.read("attribute.xml.gz", "<rss><channel><item x='", 100, "'></item></channel></rss>");
        inputs.read("comment.xml.gz", "<rss><channel><!-- <x> ", 100, "--><item></item></channel></rss>");
        inputs.read("quote.csv.gz", "title,body\na,b\nc,'", 100, "");
        inputs.read("header.csv.gz", "title,", 100, "\na,b\n");
        inputs.read(
                "record.warc.gz",
                "WARC/1.0\nWARC-Type: response\nContent-Length: " + 100 * MEGABYTE + "\n\n",
                100,
                "\n\nWARC/1.0\nWARC-Type: response\nContent-Length: 1\nContent-Type: application/http\n\nx");
        inputs.read("line.warc.gz", "WARC/1.0\nX: ", 100, "\n\n");
        inputs.readMany();
    }

    private void read(String name, String start, int megabytes, String end) throws IOException {
        read(name, start, "x", megabytes, end);
    }

    private void read(String name, String start, String unit, int megabytes, String end) throws IOException {
        Path file = folder.resolve(name);
        byte[] filling = packed(unit.replace('\'', '"').repeat(MEGABYTE / unit.length()));
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(packed(start.replace('\'', '"')));
            for (int i = 0; i < megabytes; i++) {
                out.write(filling);
            }
            out.write(packed(end.replace('\'', '"')));
        }
        try (Stream<DraftRecord> records = ArticleFiles.read(List.of(file), Format.AUTO)) {
            records.forEach(record -> System.out.println(name + " " + record.record() + " " + outcome(record)));
        }
    }

    private static String outcome(DraftRecord record) {
        var problem = record.draft().problem();
        return problem == null ? "good" : problem.reason();
    }

    private void readMany() throws IOException {
        Path file = folder.resolve("many.jsonl.gz");
        byte[] thousand = packed(("{\"title\":\"a title\",\"body\":\"" + "word ".repeat(600) + "\"}\n").repeat(1000));
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(thousand);
            }
        }
        try (Stream<DraftRecord> records = ArticleFiles.read(List.of(file), Format.AUTO)) {
            System.out.println("many.jsonl.gz has "
                    + records.filter(record -> outcome(record).equals("good")).count());
        }
    }

    /** One member of a gzip file; members are laid end to end, so that a huge file is written in no time. */
    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
