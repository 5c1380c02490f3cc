package id.go.pontianak.sertel.notification.domain;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a message is written from, for as long as it still has to be sent; personal data.
 *
 * @param recipient email address, or mobile number in E.164
 * @param facts what its text may ask for, by name
 * @param link offered in it; null for none
 */
public record Letter(String recipient, Map<String, String> facts, @Nullable OfferedLink link) {}
