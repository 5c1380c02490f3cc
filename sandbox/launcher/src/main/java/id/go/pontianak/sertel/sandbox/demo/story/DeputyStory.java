package id.go.pontianak.sertel.sandbox.demo.story;

import static id.go.pontianak.sertel.sandbox.demo.story.StoryCase.expect;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The Kepala Dinas is away, and the Kabid acts as Pelaksana Harian by an order with a number. */
final class DeputyStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
    private static final String ADMINISTRATOR = "admin";
    private static final String DEPUTY = "kabid";
    private static final String AWAY = "kadis";
    private static final String PATH = "/api/v1/delegations";

    @Override
    public String name() {
        return "deputy";
    }

    @Override
    public String told() {
        return "Kabid bertindak sebagai Plh. Kepala Dinas, tercatat di lembar disposisi / a deputy"
                + " acts at step 2 and is named as such";
    }

    @Override
    public void play(Scene scene) throws InterruptedException {
        StoryCase story = scene.newCase();
        PlayedCase played = story.played();
        played.submit();
        String order = "800/" + story.id().toString().substring(24) + "/PLH";
        String delegation = register(scene, story, order);
        try {
            played.dispose(DEPUTY, 2);
            expectOnSheet(story, order);
        } finally {
            delete(scene, delegation);
        }
        story.tell(2, ADMINISTRATOR, "penugasan Plh. diakhiri", "the deputy's order ended");
        played.dispose(DEPUTY, 3);
        played.dispose("kasi", 4);
        played.awaitVerification();
        expectNoLongerDeputy(scene);
    }

    private static String register(Scene scene, StoryCase story, String order)
            throws InterruptedException {
        String today = LocalDate.ofInstant(scene.clock().instant(), ZONE).toString();
        String id =
                scene.client()
                        .post(
                                ADMINISTRATOR,
                                Desk.HEAD_OF_OFFICE.service(scene.client().addresses()),
                                PATH,
                                Map.of(
                                        "rank",
                                        "KEPALA_DINAS",
                                        "capacity",
                                        "PLH",
                                        "orderNumber",
                                        order,
                                        "from",
                                        today,
                                        "until",
                                        today,
                                        "deputy",
                                        person(scene, DEPUTY),
                                        "inPlaceOf",
                                        person(scene, AWAY)))
                        .expect(200, 201)
                        .json()
                        .path("id")
                        .asString();
        story.tell(2, ADMINISTRATOR, "Plh. Kepala Dinas didaftarkan", "deputy registered");
        return id;
    }

    private static Map<String, String> person(Scene scene, String user)
            throws InterruptedException {
        JsonNode claims = scene.client().claims(user);
        return Map.of(
                "id", claims.path("sub").asString(),
                "name", claims.path("name").asString(),
                "nip", claims.path("nip").asString());
    }

    private static void expectOnSheet(StoryCase story, String order) throws InterruptedException {
        story.awaitOn(Desk.HEAD_OF_DIVISION);
        JsonNode line = story.look(Desk.HEAD_OF_DIVISION, DEPUTY).path("sheet").path(0);
        JsonNode deputy = line.path("onBehalfOf");
        expect(
                line.path("role").asString().equals("KEPALA_DINAS")
                        && deputy.path("capacity").asString().equals("PLH")
                        && deputy.path("orderNumber").asString().equals(order),
                "the sheet names the deputy and the order " + order + ", but says " + line);
        story.tell(
                3,
                DEPUTY,
                "lembar disposisi menyebut Plh. dengan nomor surat " + order,
                "the sheet names the deputy and the order");
    }

    private static void delete(Scene scene, String delegation) throws InterruptedException {
        scene.client()
                .delete(
                        ADMINISTRATOR,
                        Desk.HEAD_OF_OFFICE.service(scene.client().addresses()),
                        PATH + "/" + delegation)
                .expect(200, 202, 204);
    }

    /** What comes to the Kepala Dinas now is none of the former deputy's business. */
    private static void expectNoLongerDeputy(Scene scene) throws InterruptedException {
        StoryCase next = scene.newCase();
        next.played().submit();
        next.awaitOn(Desk.HEAD_OF_OFFICE);
        expect(
                scene.client().dispositionInbox(DEPUTY, next.id()).isEmpty(),
                "a deputy whose order has ended sees nothing of that rank any more");
        next.tell(2, DEPUTY, "tidak lagi melihat surat Kadis", "no longer sees that rank's inbox");
    }
}
