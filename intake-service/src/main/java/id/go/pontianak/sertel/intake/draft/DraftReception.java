package id.go.pontianak.sertel.intake.draft;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.intake.submission.KeptFiles;
import id.go.pontianak.sertel.intake.submission.NewPapers;
import id.go.pontianak.sertel.intake.submission.NewRequest;
import id.go.pontianak.sertel.intake.submission.Receipt;
import id.go.pontianak.sertel.intake.submission.Reception;
import id.go.pontianak.sertel.intake.submission.SameAnswer;
import id.go.pontianak.sertel.intake.submission.SoundRequest;
import id.go.pontianak.sertel.platform.time.Ids;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.worker.DueWorker;
import id.go.pontianak.sertel.schemas.Role;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Takes in what comes by the public form, and makes an application of it once its mailbox has
 * confirmed it.
 */
@Service
public class DraftReception {

    /** Who sends a request before anybody has confirmed that. */
    public static final Actor ANYBODY =
            new Actor(Role.APPLICANT.name(), "public-form", Role.APPLICANT.title());

    private static final Logger log = LoggerFactory.getLogger(DraftReception.class);

    private record DraftReceipt(UUID draftId) {}

    private final DraftDesk desk;
    private final Drafts drafts;
    private final DraftRoom room;
    private final DueWorker dueDrafts;
    private final KeptFiles files;
    private final SameAnswer answers;
    private final Reception reception;
    private final PublicFormProperties properties;
    private final InstantSource clock;
    private final DraftCounts counts;

    DraftReception(
            DraftDesk desk,
            Drafts drafts,
            DraftRoom room,
            DueWorker dueDrafts,
            KeptFiles files,
            SameAnswer answers,
            Reception reception,
            PublicFormProperties properties,
            InstantSource clock,
            DraftCounts counts) {
        this.desk = desk;
        this.drafts = drafts;
        this.room = room;
        this.dueDrafts = dueDrafts;
        this.files = files;
        this.answers = answers;
        this.reception = reception;
        this.properties = properties;
        this.clock = clock;
        this.counts = counts;
    }

    /**
     * Keeps a request until its mailbox confirms it; the same, however often it comes, is one.
     * Whoever sends it again had no mail or was too late: its mailbox is asked again, or it is
     * taken in anew. Whether somebody has a live application is nothing to tell a stranger: that is
     * said when it is confirmed.
     *
     * @throws Problem 409 if the same is under way; 429 if there is no room for another, or its
     *     mailbox was asked often enough
     */
    public void receive(NewRequest request) {
        var key =
                new SameAnswer.Key(
                        request.by().id(), request.idempotencyKey(), request.fingerprint());
        UUID draftId = Ids.next();
        DraftReceipt told =
                answers.once(key, DraftReceipt.class, () -> takeIn(draftId, request, List.of(key)));
        if (!told.draftId().equals(draftId)) {
            receiveAgain(told.draftId(), request, key);
        }
        dueDrafts.wake();
    }

    /**
     * The key that the draft before is part of lets only one of those through who send it at the
     * same time; the first key leads to the new draft from then on.
     */
    private void receiveAgain(UUID before, NewRequest request, SameAnswer.Key key) {
        if (desk.askAgain(before, clock.instant()) == DraftDesk.Standing.GONE) {
            var anew =
                    new SameAnswer.Key(key.caller(), key.key() + "/" + before, key.fingerprint());
            answers.once(
                    anew,
                    DraftReceipt.class,
                    () -> takeIn(Ids.next(), request, List.of(key, anew)));
        }
    }

    /**
     * Makes a draft an application, as if an office had submitted it, but of no office.
     *
     * @throws Problem 404 if it was confirmed or deleted meanwhile; 409 if there is a live
     *     application for the NIK: then it stays
     */
    public Receipt confirm(Draft draft) {
        SoundRequest request = draft.request();
        Receipt receipt =
                reception.accept(
                        draft.draftId(),
                        new Actor(
                                Role.APPLICANT.name(),
                                draft.link().linkId().toString(),
                                request.request().applicant().name()),
                        null,
                        request,
                        drafts.provisional(draft.draftId(), clock.instant()),
                        _ -> List.of());
        counts.confirmed();
        return receipt;
    }

    private DraftReceipt takeIn(UUID draftId, NewRequest request, List<SameAnswer.Key> keys) {
        if (!room.isLeftFor(request.request().applicant().email())) {
            throw room.refusal(request.request().applicant().email());
        }
        NewPapers papers = NewPapers.of(request.files());
        var draft =
                new Draft(
                        draftId,
                        new Link(
                                Ids.random(),
                                clock.instant()
                                        .plus(properties.confirmWithin())
                                        .truncatedTo(ChronoUnit.SECONDS)),
                        new SoundRequest(request.request(), papers.papers(), request.warnings()));
        var receipt = new DraftReceipt(draftId);
        return files.keep(
                draftId,
                draftId,
                papers.files(),
                kept -> {
                    desk.accept(
                            draft,
                            kept,
                            keys.stream().map(key -> answers.answer(key, receipt)).toList());
                    log.info("Draft {} waits for its mailbox", draftId);
                    counts.received();
                    return receipt;
                });
    }
}
