package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.DossierVerified;
import id.go.pontianak.sertel.event.OwnerInvited;
import id.go.pontianak.sertel.issuance.Web.Answer;
import id.go.pontianak.sertel.platform.time.OfficeTimes;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class VisitIT extends IssuanceTestCase {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");

    private final OfficeTimes times = new OfficeTimes(ZONE);

    @Test
    void freeSlotsAreOfferedDayByDayWithinTheWorkingDaysAhead() {
        Answer first = web.getAs(Role.VERIFIKATOR, service("/api/v1/slots"));
        String next = first.json().path("next").asString();
        Answer second = web.getAs(Role.VERIFIKATOR, service("/api/v1/slots?from=" + next));

        List<Instant> starts = freeSlots();
        assertThat(starts).isSorted().allMatch(at -> at.isAfter(Instant.now().plusSeconds(3_600)));
        assertThat(first.json().at("/items/0/free").asInt()).isBetween(1, 2);
        assertThat(starts.stream().map(at -> LocalDate.ofInstant(at, ZONE)).distinct().count())
                .isBetween(4L, 5L);
        assertThat(Instant.parse(second.json().at("/items/0/at").asString()))
                .isAfter(starts.getLast());
        assertThat(web.getAs(Role.VERIFIKATOR, service("/api/v1/slots?from=x")).status())
                .isEqualTo(400);
        assertThat(web.getAs(Role.KASI_PKS, service("/api/v1/slots")).status()).isEqualTo(403);
    }

    @Test
    void noMoreOwnersAreInvitedToATimeThanCanBeReceivedHoweverManyAskAtOnce() throws Exception {
        List<UUID> cases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            DossierVerified verified = Cases.withSerial("0601");
            mesh.say(verified);
            cases.add(id(verified));
        }
        for (UUID id : cases) {
            awaitState(id, "AWAITING_INVITATION");
        }
        Instant at = lastSlot();

        List<Answer> answers;
        try (var threads = Executors.newFixedThreadPool(cases.size())) {
            List<Callable<Answer>> invitations = new ArrayList<>();
            cases.forEach(id -> invitations.add(() -> invite(id, at)));
            answers = new ArrayList<>();
            for (var each : threads.invokeAll(invitations)) {
                answers.add(each.get());
            }
        }

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(2);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allMatch(answer -> answer.status() == 409)
                .allMatch(answer -> answer.code().equals("SLOT_TAKEN"));
        assertThat(lastSlot()).isBefore(at);
    }

    @Test
    void theOwnerChoosesAnotherTimeByLinkTwiceAndIsThenAskedToCall() {
        UUID id = arrived(Cases.withSerial("0602"));
        invited(id);
        OwnerInvited first = mesh.heard(OwnerInvited.class, id, 1).getLast();
        Answer page = web.get(visitAddress(first));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Budi", "WIB", "Loket Sertifikat Elektronik", "type=\"radio\"")
                .doesNotContain("Santoso", Cases.EMAIL, first.getTrackingNumber());
        assertThat(page.main()).contains("class=\"actions at-hand\"");
        assertThat(web.get(visitAddress(first) + "?lang=en").text()).contains("Your visit");
        assertThat(web.form(visitAddress(first), Map.of("at", "x")).status()).isEqualTo(422);

        OwnerInvited second = moved(id, first, 2);
        assertThat(second.getActor().getRole()).isEqualTo("APPLICANT");
        assertThat(second.getRound()).isEqualTo(2);
        assertThat(web.get(visitAddress(first)).status()).isEqualTo(404);
        Answer oldView =
                act(id, "/invitation", "{\"at\":\"%s\",\"round\":1}".formatted(freeSlot()));
        assertThat(oldView.status()).isEqualTo(409);
        assertThat(oldView.code()).isEqualTo("VISIT_MOVED");
        OwnerInvited third = moved(id, second, 3);

        assertThat(web.get(visitAddress(third)).text())
                .contains("menghubungi loket")
                .doesNotContain("type=\"radio\"");
        assertThat(
                        web.form(
                                        visitAddress(third),
                                        Map.of("at", freeSlots().getLast().toString()))
                                .status())
                .isEqualTo(409);
        assertThat(mesh.heard(OwnerInvited.class, id, 3)).hasSize(3);
        assertThat(begin(id, ownerCode(third)).status()).isEqualTo(200);
    }

    @Test
    void theAppointmentComesAsACalendarFile() {
        UUID id = arrived(Cases.withSerial("0603"));
        invited(id);
        OwnerInvited invited = mesh.heard(OwnerInvited.class, id, 1).getLast();

        Answer file = web.get(visitAddress(invited) + "/calendar.ics");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/calendar");
        assertThat(file.text())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART:" + invited.getAt().toString().replaceAll("[-:]", "") + "\r\n")
                .doesNotContain("Budi", "Santoso", Cases.EMAIL);
        assertThat(web.get(service("/visit/nonsense/calendar.ics")).status()).isEqualTo(404);
    }

    private OwnerInvited moved(UUID id, OwnerInvited before, int said) {
        List<Instant> free = freeSlots();
        Instant wanted = free.get(free.size() - said);
        Answer answer = web.form(visitAddress(before), Map.of("at", wanted.toString()));
        assertThat(answer.status()).isEqualTo(303);
        OwnerInvited after = mesh.heard(OwnerInvited.class, id, said).getLast();
        assertThat(after.getAt()).isEqualTo(wanted);
        String told = service(answer.headers().firstValue("Location").orElseThrow());
        assertThat(told).isEqualTo(visitAddress(after) + "/moved");
        assertThat(web.get(told).text())
                .contains("Waktu kunjungan diubah")
                .contains(times.full(wanted, Locale.of("id")));
        assertThat(web.get(told + "?lang=en").text()).contains("The visit was moved");
        assertThat(web.get(visitAddress(before) + "/moved").status()).isEqualTo(404);
        return after;
    }

    private Instant lastSlot() {
        String from = LocalDate.ofInstant(Instant.now().plus(Duration.ofDays(9)), ZONE).toString();
        List<String> starts =
                web.getAs(Role.VERIFIKATOR, service("/api/v1/slots?from=" + from))
                        .json()
                        .path("items")
                        .findValuesAsString("at");
        return Instant.parse(starts.getLast());
    }
}
