package id.go.pontianak.sertel.issuance.register;

import id.go.pontianak.sertel.platform.web.Page;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register as CSV (RFC 4180), safe to open in a spreadsheet. */
@Component
public class HolderCsv {

    static final String TYPE = "text/csv";

    static final String HEADER =
            "applicationId,trackingNumber,name,office,position,serialNumber,issuer,notBefore,"
                    + "notAfter,deliveredAt,channel\r\n";

    /** A cell that begins with one of these is a formula to a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r\n";

    /** Without it, spreadsheets take UTF-8 for another encoding; programs do not expect it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int PAGE = 1_000;

    private final Register register;

    HolderCsv(Register register) {
        this.register = register;
    }

    /**
     * All lines at once, for people who open the file in a spreadsheet.
     *
     * @throws IOException if nobody reads any longer
     */
    public void writeForSpreadsheets(HolderFilter filter, HttpServletResponse response)
            throws IOException {
        write(filter, response, BYTE_ORDER_MARK + HEADER);
    }

    /**
     * All lines at once, for programs.
     *
     * @throws IOException if nobody reads any longer
     */
    public void write(HolderFilter filter, HttpServletResponse response) throws IOException {
        write(filter, response, HEADER);
    }

    /** Page by page from the database. */
    private void write(HolderFilter filter, HttpServletResponse response, String head)
            throws IOException {
        List<Holder> rows = register.holders(filter, null, PAGE);
        response.setContentType(TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var writer = response.getWriter();
        writer.write(head);
        while (!rows.isEmpty()) {
            Page<Holder> page = Page.of(rows, PAGE, Register::cursor);
            for (Holder holder : page.items()) {
                writer.write(line(holder));
            }
            rows =
                    page.next() == null
                            ? List.of()
                            : register.holders(filter, Page.Cursor.parse(page.next()), PAGE);
        }
    }

    static String line(Holder holder) {
        return Stream.of(
                                holder.applicationId(),
                                holder.trackingNumber(),
                                holder.name(),
                                holder.office(),
                                holder.position(),
                                holder.serialNumber(),
                                holder.issuer(),
                                holder.notBefore(),
                                holder.notAfter(),
                                holder.deliveredAt(),
                                holder.channel())
                        .map(value -> cell(value.toString()))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
