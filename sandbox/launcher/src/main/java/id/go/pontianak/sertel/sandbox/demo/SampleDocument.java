package id.go.pontianak.sertel.sandbox.demo;

/** A file as an applicant sends it. */
public final class SampleDocument {

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    /**
     * A file of that name.
     *
     * @param content is kept as it is, so that a test can send anything
     */
    public SampleDocument(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** The name that the sender gave it. */
    public String fileName() {
        return fileName;
    }

    /** The media type that the sender claims. */
    public String mediaType() {
        return mediaType;
    }

    /** A copy of its bytes. */
    public byte[] content() {
        return content.clone();
    }
}
