package id.go.pontianak.sertel.sandbox.demo;

/**
 * The request letter as the part {@code application} names it.
 *
 * @param number the office's own number
 * @param date ISO 8601
 * @param subject perihal
 */
public record SampleLetter(String number, String date, String subject) {}
