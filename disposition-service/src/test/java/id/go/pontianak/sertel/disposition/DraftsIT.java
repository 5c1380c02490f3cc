package id.go.pontianak.sertel.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.event.ApplicationSubmitted;
import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Under which names browsers keep what officials write, and when they put it back. */
class DraftsIT extends DispositionTestCase {

    @Test
    void whatIsWrittenAboutPapersIsNotPutBackBesideOtherPapers() {
        ApplicationSubmitted submitted = submit("Lestari Ningsih");
        UUID id = id(submitted);
        http.awaitInbox(KADIS, id);
        PageUser kadis = PageUser.official(base(), Role.KEPALA_DINAS, "kadis");
        String path = "/cases/" + id;

        assertThat(draft(kadis.get(path))).isEqualTo("forward-" + id + "-2-1");
        assertThat(draft(kadis.get(path + "/return"))).isEqualTo("return-" + id + "-1");
        assertThat(draft(kadis.get(path + "/reject"))).isEqualTo("reject-" + id + "-2-1");

        http.act(KADIS, id, "return", FAULTS);
        mesh().say(Submissions.corrected(submitted, 2, "baru".getBytes(StandardCharsets.UTF_8)));
        http.awaitInbox(KADIS, id);
        assertThat(draft(kadis.get(path))).isEqualTo("forward-" + id + "-2-2");
        assertThat(draft(kadis.get(path + "/return"))).isEqualTo("return-" + id + "-2");
        assertThat(draft(kadis.get(path + "/reject"))).isEqualTo("reject-" + id + "-2-2");
    }

    @Test
    void whatWasSentWithFaultsIsNotOverwrittenByWhatWasKept() {
        UUID id = arrived("Gunawan Wibisono");
        PageUser kadis = PageUser.official(base(), Role.KEPALA_DINAS, "kadis");
        String path = "/cases/" + id;
        for (String act : new String[] {"/forward", "/return", "/reject"}) {
            assertThat(isFilled(kadis.get(path + act))).as(act).isFalse();
            assertThat(isFilled(kadis.post(path + act, Map.of("step", "2")))).as(act).isTrue();
        }
    }

    private static String draft(Page page) {
        return page.document().select("form[data-draft]").attr("data-draft");
    }

    private static boolean isFilled(Page page) {
        return page.document().select("form[data-draft]").hasAttr("data-filled");
    }
}
