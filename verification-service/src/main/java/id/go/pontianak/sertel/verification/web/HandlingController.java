package id.go.pontianak.sertel.verification.web;

import id.go.pontianak.sertel.platform.security.Caller;
import id.go.pontianak.sertel.verification.web.Handlings.Result;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/**
 * What a verifier can do with a dossier on the desk: one of these, once. Requests do not say which
 * revision was looked at.
 */
@RestController
@RequestMapping("/api/v1/dossiers/{applicationId}")
class HandlingController {

    private final Handlings handlings;

    HandlingController(Handlings handlings) {
        this.handlings = handlings;
    }

    @PostMapping("/verify")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Result verify(
            Caller caller, @PathVariable UUID applicationId, @RequestBody VerifyRequest request) {
        return handlings.verify(caller, applicationId, null, request);
    }

    @PostMapping("/return")
    Result sendBack(
            Caller caller, @PathVariable UUID applicationId, @RequestBody ReturnRequest request) {
        return handlings.sendBack(caller, applicationId, null, request);
    }

    @PostMapping("/reject")
    Result reject(
            Caller caller, @PathVariable UUID applicationId, @RequestBody RejectRequest request) {
        return handlings.reject(caller, applicationId, null, request::checked);
    }
}
