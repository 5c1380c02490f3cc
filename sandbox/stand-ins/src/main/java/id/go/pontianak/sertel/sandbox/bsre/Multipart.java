package id.go.pontianak.sertel.sandbox.bsre;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.pontianak.sertel.sandbox.standin.Request;
import id.go.pontianak.sertel.sandbox.standin.UnreadableException;

import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A multipart form read as it streams in: files are measured and hashed, never kept.
 *
 * @param fields texts by name, at most 1,000 characters each
 * @param files by name; empty ones are left out
 */
record Multipart(Map<String, String> fields, Map<String, FileSeen> files) {
    private static final int LONGEST_FIELD = 1_000;
    private static final long LARGEST_FORM = 64L * 1024 * 1024;

    /** What is remembered of a file: bytes and hash. */
    record FileSeen(long size, String sha256) {}

    static Multipart read(Request request) throws IOException {
        var fields = new LinkedHashMap<String, String>();
        var files = new LinkedHashMap<String, FileSeen>();
        try {
            var parts = new Upload().getItemIterator(request);
            while (parts.hasNext()) {
                add(parts.next(), fields, files);
            }
        } catch (FileUploadException _) {
            throw new UnreadableException("The body is not a multipart form");
        }
        return new Multipart(fields, files);
    }

    private static void add(
            FileItemInput part, Map<String, String> fields, Map<String, FileSeen> files)
            throws IOException {
        var name = part.getFieldName();
        if (name == null) {
            throw new UnreadableException("A part has no name");
        }
        try (var content = part.getInputStream()) {
            if (part.isFormField()) {
                fields.put(name, new String(content.readNBytes(LONGEST_FIELD), UTF_8).strip());
                return;
            }
            var hash = MessageDigest.getInstance("SHA-256");
            long size =
                    new DigestInputStream(content, hash)
                            .transferTo(OutputStream.nullOutputStream());
            if (size > 0) {
                files.put(name, new FileSeen(size, HexFormat.of().formatHex(hash.digest())));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Upload
            extends AbstractFileUpload<Request, DiskFileItem, DiskFileItemFactory> {
        private Upload() {
            setMaxSize(LARGEST_FORM);
            setHeaderCharset(UTF_8);
        }

        @Override
        public FileItemInputIterator getItemIterator(Request request) throws IOException {
            return getItemIterator(new Body(request));
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(Request request) {
            throw new UnsupportedOperationException("Files are not kept");
        }

        @Override
        public List<DiskFileItem> parseRequest(Request request) {
            throw new UnsupportedOperationException("Files are not kept");
        }
    }

    private record Body(Request request) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return UTF_8.name();
        }

        @Override
        public Charset getCharset() {
            return UTF_8;
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public @Nullable String getContentType() {
            return request.header("Content-Type");
        }

        @Override
        public InputStream getInputStream() {
            return request.body();
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
