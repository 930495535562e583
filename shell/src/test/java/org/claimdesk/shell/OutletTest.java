package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.junit.jupiter.api.Test;

final class OutletTest {
    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void what_is_dropped_was_never_written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Outlet out = new Outlet(bytes);
        out.write("half".getBytes());
        out.drop();
        out.write("whole".getBytes());
        out.flush();
        assertThat(bytes).hasToString("whole");
    }

    @Test
    void long_answers_pass_through_in_order() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Outlet out = new Outlet(bytes);
        Writer writer = out.writer();
        writer.write("ä".repeat(100_000) + "end");
        writer.flush();
        out.flush();
        assertThat(bytes).hasToString("ä".repeat(100_000) + "end");
    }

    @Test
    void a_reader_who_has_gone_is_no_fault_and_a_full_disk_is() {
        Outlet gone = new Outlet(failing("Broken pipe"));
        Outlet full = new Outlet(failing("No space left on device"));
        gone.write('x');
        full.write('x');
        assertThatThrownBy(gone::flush).isInstanceOf(PipeClosed.class);
        assertThatThrownBy(full::flush).isInstanceOf(Unwritable.class);
    }
}
