package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.Locator;

import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;
import id.go.pontianak.sertel.sandbox.demo.SampleRequest;

import java.net.URI;
import java.util.regex.Pattern;

/** The form for people without an office's login. */
final class ApplicationForm {

    private final Actor applicant;
    private final URI service;

    ApplicationForm(City city, Actor applicant) {
        this.applicant = applicant;
        this.service = city.addresses().intake();
    }

    /** From the front page on. */
    void open() {
        applicant.open(service);
        applicant.use(applicant.link("Isi formulir"));
        applicant.page().waitForURL("**/apply");
    }

    void fillIn(SampleRequest request) {
        SampleApplicant person = request.applicant();
        field("Nomor surat").fill(request.letter().number());
        field("Tanggal surat").fill(request.letter().date());
        field("Perihal surat").fill(request.letter().subject());
        field("Nama sesuai KTP").fill(person.name());
        field("NIK").fill(person.nik());
        field("NIP").fill(String.valueOf(person.nip()));
        field("Status kepegawaian").selectOption(person.employment());
        field("Jabatan").fill(person.position());
        field("Unit kerja").fill(person.office());
        field("Surel dinas").fill(person.email());
        field("Nomor telepon").fill(person.phone());
    }

    void attach(SampleRequest request) {
        field("Surat Permohonan").setInputFiles(Papers.of(request.dossier().requestLetter()));
        field("Formulir Permohonan BSrE").setInputFiles(Papers.of(request.dossier().bsreForm()));
        field("Fotokopi KTP").setInputFiles(Papers.of(request.dossier().idCard()));
        field("Fotokopi SK terakhir")
                .setInputFiles(Papers.of(request.dossier().appointmentDecree()));
    }

    void send() {
        applicant.press("Kirim");
    }

    /** A field by what its label begins with; more may follow, such as that it may stay empty. */
    Locator field(String label) {
        return applicant.page().getByLabel(Pattern.compile("^\\s*" + label));
    }
}
