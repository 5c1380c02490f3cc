package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may see which page. */
@IntakeContext
class AccessToPagesIT {

    private static final List<String> PUBLIC = List.of("/", "/apply");
    private static final List<String> OFFICE =
            List.of(
                    "/office",
                    "/office/new",
                    "/office/batches",
                    "/office/webhooks",
                    "/office/api",
                    "/office/api/try",
                    "/office/events",
                    "/office/events/asyncapi.yaml");

    @LocalServerPort private int port;

    @ParameterizedTest
    @EnumSource(
            names = {
                "KEPALA_DINAS",
                "KABID_TKPBET",
                "KASI_PKS",
                "VERIFIKATOR",
                "ADMINISTRATOR",
                "OPERATOR",
                "AUDITOR"
            })
    void whatIsAnOfficesIsNoOfficials(Role role) {
        Browser official = Browser.ofOfficial(port, role);
        String anyCase = "/office/cases/" + UUID.randomUUID();

        PUBLIC.forEach(path -> assertThat(official.get(path).status()).as(path).isEqualTo(200));
        OFFICE.forEach(path -> assertThat(official.get(path).status()).as(path).isEqualTo(403));
        assertThat(official.get(anyCase).status()).isEqualTo(403);
        assertThat(official.get("/office").document().select("main h1").text()).isNotEmpty();
    }

    @Test
    void anOfficeSeesItsPages() {
        Browser office = Browser.ofOffice(port, "kantor-" + UUID.randomUUID());

        OFFICE.forEach(path -> assertThat(office.get(path).status()).as(path).isEqualTo(200));
    }

    @Test
    void whoeverIsNotLoggedInIsSentToTheLogin() {
        Browser anybody = Browser.ofAnybody(port);

        PUBLIC.forEach(path -> assertThat(anybody.get(path).status()).as(path).isEqualTo(200));
        var client = new IntakeClient(port);
        for (String path : OFFICE) {
            HttpResponse<String> answer =
                    client.send(client.request(path).header("Accept", "text/html").GET());
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("/oauth2/authorization/"));
        }
    }

    @Test
    void aCaseOfAnotherOfficeDoesNotExist() {
        String its =
                new OfficeClient(port, "kantor-lain")
                        .submitSample()
                        .at("/applicationId")
                        .asString();
        Browser office = Browser.ofOffice(port, "kantor-" + UUID.randomUUID());
        String path = "/office/cases/" + its;
        office.get("/office");

        List<Page> pages =
                List.of(
                        office.get(path),
                        office.get(path + "/correction"),
                        office.get("/office/cases/" + UUID.randomUUID()),
                        office.get("/office/cases/x"),
                        office.get("/office/batches/" + UUID.randomUUID()),
                        office.get("/office/webhooks/" + UUID.randomUUID()));
        office.get("/office");
        Page withdrawn = office.user().post(path + "/withdrawal", Map.of());

        assertThat(pages).extracting(Page::status).containsOnly(404);
        assertThat(withdrawn.status()).isEqualTo(404);
    }

    @Test
    void whatAnotherSiteMakesABrowserPostIsRefused() {
        Browser office = Browser.ofOffice(port, "kantor-" + UUID.randomUUID());
        office.get("/office");

        assertThat(office.user().postAsIs("/office/search", List.of()).status()).isEqualTo(403);
        assertThat(office.send("/office/new", new FilledForm()).status()).isEqualTo(403);
    }

    @Test
    void whoeverHasLostALinkFindsOnTheFrontPageWhereToAskForAnother() {
        Page front = Browser.ofAnybody(port).get("/");

        assertThat(front.document().select("section a[href$=/links]").attr("href"))
                .isEqualTo("http://localhost:8084/links");
    }

    @Test
    void pagesWithoutALoginSetNoCookie() {
        for (String path : PUBLIC) {
            assertThat(Browser.ofAnybody(port).get(path).answer().headers().allValues("Set-Cookie"))
                    .as(path)
                    .isEmpty();
        }
    }
}
