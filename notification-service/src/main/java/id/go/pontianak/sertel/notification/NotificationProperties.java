package id.go.pontianak.sertel.notification;

import id.go.pontianak.sertel.notification.domain.Addressees;
import id.go.pontianak.sertel.notification.domain.MessageRule;
import id.go.pontianak.sertel.notification.domain.Patience;
import id.go.pontianak.sertel.platform.external.GuardProperties;
import id.go.pontianak.sertel.schemas.Role;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who is written to, and how patiently.
 *
 * @param messages the table of messages
 * @param officials the email address of each role that the table names
 * @param offices the email address of each submitting office that wants to be told, by its id
 * @param sendingFrom from what time of day people are reminded of something
 * @param sendingTo until when, exclusive
 * @param digestTimes at what times of each working day officials are told what waits for them
 * @param sender address that emails come from
 * @param firstDelay before the second attempt; doubles with every further one
 * @param longestDelay between two attempts
 * @param giveUpAfter how long a message that was surely not sent is tried
 * @param uncertainEmails how often an email whose outcome is unknown is sent at most
 * @param reportWithin how long WhatsApp's report on an uncertain message is waited for
 * @param lease how long a worker holds a message; longer than sending one can take
 * @param atOnce how many are sent at once
 * @param email how the mail server is guarded
 */
@Validated
@ConfigurationProperties("sertel.notification")
record NotificationProperties(
        @NotEmpty List<MessageRule> messages,
        Map<Role, @NotBlank @Email String> officials,
        @DefaultValue Map<String, @NotBlank @Email String> offices,
        @DefaultValue("07:00") LocalTime sendingFrom,
        @DefaultValue("20:00") LocalTime sendingTo,
        @DefaultValue("08:00") @NotEmpty List<LocalTime> digestTimes,
        @DefaultValue("sertel@diskominfo.pontianak.go.id") @Email String sender,
        @DefaultValue("3s") Duration firstDelay,
        @DefaultValue("5m") Duration longestDelay,
        @DefaultValue("2d") Duration giveUpAfter,
        @DefaultValue("5") int uncertainEmails,
        @DefaultValue("15m") Duration reportWithin,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("16") int atOnce,
        @DefaultValue GuardProperties email) {

    Addressees addressees() {
        return new Addressees(
                officials.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        official -> official.getKey().name(), Map.Entry::getValue)),
                offices);
    }

    Patience patience() {
        return new Patience(firstDelay, longestDelay, giveUpAfter, uncertainEmails, reportWithin);
    }
}
