package id.go.pontianak.sertel.intake.domain;

import java.time.LocalDate;

/**
 * The request letter (surat permohonan).
 *
 * @param number as its sender registered it
 * @param date the date on it
 * @param subject perihal; may name a person
 */
public record Letter(String number, LocalDate date, String subject) {}
