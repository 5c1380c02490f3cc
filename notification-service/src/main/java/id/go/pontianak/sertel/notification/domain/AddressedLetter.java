package id.go.pontianak.sertel.notification.domain;

/**
 * A letter that can be sent; personal data.
 *
 * @param recipient email address, or mobile number in E.164
 * @param letter what it is written from
 */
public record AddressedLetter(String recipient, Letter letter) {}
