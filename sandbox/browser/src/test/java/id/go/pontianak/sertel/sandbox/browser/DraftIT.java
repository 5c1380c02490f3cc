package id.go.pontianak.sertel.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;

/** What people have typed is still there when something goes wrong. */
@ExtendWith(CityExtension.class)
class DraftIT {

    private static final String NOTE = "Mohon dipindai ulang, tidak terbaca";

    @Test
    void whatIsTypedIsThereAfterTheWindowWasClosedAndGoneOnceItIsSent(City city) {
        SampleRequest request = request(city);
        try (Actor applicant = city.fresh(City.NOBODY, Device.DESK)) {
            ApplicationForm form = new ApplicationForm(city, applicant);
            form.open();
            form.fillIn(request);
            form.open();
            assertThat(form.field("NIK")).hasValue(request.applicant().nik());

            form.attach(request);
            form.send();
            assertThat(applicant.page().locator("h1")).hasText("Periksa kotak surat dinas Anda");
            form.open();
            assertThat(form.field("NIK")).hasValue("");
        }
    }

    @Test
    void aFormThatCannotBeSentSaysSoAndKeepsWhatIsInIt(City city) {
        SampleRequest request = request(city);
        try (Actor applicant = city.fresh(City.NOBODY, Device.DESK)) {
            ApplicationForm form = filledIn(city, applicant, request);
            Page page = applicant.page();
            page.route(
                    "**/apply",
                    route -> {
                        if (route.request().method().equals("POST")) {
                            route.abort();
                        } else {
                            route.resume();
                        }
                    });
            form.send();
            assertThat(page.locator("[data-upload-failed]")).containsText("sambungan terputus");
            page.unroute("**/apply");
            page.route(
                    "**/apply",
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setStatus(429)
                                            .setContentType("text/html")
                                            .setBody("<main><h1>Terlalu sering</h1></main>")));
            form.send();
            assertThat(page.locator("[data-upload-failed]")).containsText("Terlalu sering");
            assertThat(form.field("Nama sesuai KTP")).hasValue(request.applicant().name());
            page.unroute("**/apply");

            form.send();
            assertThat(page.locator("h1")).hasText("Periksa kotak surat dinas Anda");
        }
    }

    @Test
    void soundFilesStayChosenWhenSomethingElseIsWrong(City city) {
        SampleRequest request = request(city);
        try (Actor applicant = city.fresh(City.NOBODY, Device.DESK)) {
            ApplicationForm form = filledIn(city, applicant, request);
            form.field("NIK").fill("123");
            form.send();
            assertThat(applicant.page().locator("#faults li")).hasCount(1);
            assertThat(applicant.page().locator("[data-files-again][hidden]")).hasCount(1);
            form.field("NIK").fill(request.applicant().nik());
            form.send();

            assertThat(applicant.page().locator("h1")).hasText("Periksa kotak surat dinas Anda");
        }
    }

    @Test
    void aBrowserThatKeepsNothingSendsFormsAllTheSame(City city) {
        SampleRequest request = request(city);
        try (Actor applicant = city.fresh(City.NOBODY, Device.DESK)) {
            applicant
                    .page()
                    .addInitScript(
                            "for (const name of ['localStorage', 'sessionStorage'])"
                                    + " Object.defineProperty(window, name, { get() { throw new"
                                    + " DOMException('denied', 'SecurityError'); } })");
            ApplicationForm form = filledIn(city, applicant, request);
            form.send();

            assertThat(applicant.page().locator("h1")).hasText("Periksa kotak surat dinas Anda");
        }
    }

    @Test
    void anOfficialsNotesOutliveAFailedSendingAndAreForNobodyElse(City city) throws Exception {
        try (PlayedCase played = city.cases().atStep(2);
                Actor kadis = city.fresh("kadis", Device.DESK)) {
            OfficialDesk desk = new OfficialDesk(city, kadis);
            desk.open(played.submitted().trackingNumber());
            kadis.use(kadis.link("Kembalikan"));
            String address = kadis.page().url();
            note(kadis).fill(NOTE);
            kadis.page().route("**/return", Route::abort);
            kadis.press("Kembalikan kepada pemohon");
            kadis.page().unroute("**/return");
            kadis.page().navigate(address);
            assertThat(note(kadis)).hasValue(NOTE);

            kadis.press("Keluar");
            kadis.page().waitForURL("**/login**");
            kadis.open(city.addresses().disposition());
            Object left = kadis.page().evaluate("Object.keys(localStorage).length");
            assertThat(left).isEqualTo(0);
        }
    }

    private static Locator note(Actor official) {
        return official.page().locator("form[data-draft] input[name^='note:']").first();
    }

    private static ApplicationForm filledIn(City city, Actor applicant, SampleRequest request) {
        ApplicationForm form = new ApplicationForm(city, applicant);
        form.open();
        form.fillIn(request);
        form.attach(request);
        return form;
    }

    private static SampleRequest request(City city) {
        return SampleRequest.of(
                city.cases().applicant(), "KONSEP", LocalDate.now(City.ZONE).toString());
    }
}
