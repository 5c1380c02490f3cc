package id.go.pontianak.sertel.intake;

import id.go.pontianak.sertel.platform.test.PageUser.Page;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;
import java.util.UUID;

/** The form that anybody may send, and what is kept of it. */
abstract class PublicFormTestCase {

    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    List<UUID> drafts(FilledForm form) {
        return jdbc.queryForList(
                "SELECT draft_id FROM draft WHERE request #>> '{request,applicant,nik}' = ?",
                UUID.class,
                form.text("/applicant/nik"));
    }

    Page send(FilledForm form) {
        return browser().send("/apply", form);
    }

    Browser browser() {
        return Browser.ofAnybody(port);
    }
}
