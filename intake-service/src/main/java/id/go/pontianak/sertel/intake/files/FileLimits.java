package id.go.pontianak.sertel.intake.files;

/**
 * How large an uploaded file may be.
 *
 * @param bytes its size
 * @param pages of a PDF
 * @param pixels of a picture, width times height
 */
public record FileLimits(long bytes, int pages, long pixels) {}
