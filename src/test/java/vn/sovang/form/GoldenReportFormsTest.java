package vn.sovang.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.sovang.form.base.Honoured;
import vn.sovang.form.registry.AwardRegisterForm;
import vn.sovang.form.registry.CertificateForm;
import vn.sovang.form.report.MeritCollectiveReportForm;
import vn.sovang.form.report.MeritPersonReportForm;
import vn.sovang.form.report.UnexpectedReportForm;
import vn.sovang.form.submission.ProfileListForm;
import vn.sovang.model.decision.RegisterGrouping;
import vn.sovang.paper.Document;

/// Reports of achievements, the profile list, the register and the papers of one's awards.
class GoldenReportFormsTest extends GoldenForms {
    GoldenReportFormsTest() {
        super(forms());
    }

    static Map<String, Supplier<Document>> forms() {
        Map<String, Supplier<Document>> forms = new TreeMap<>();
        MeritPersonReportForm meritPerson = new MeritPersonReportForm(MadeUp.CATALOGUE);
        MeritCollectiveReportForm meritCollective = new MeritCollectiveReportForm(MadeUp.CATALOGUE);
        UnexpectedReportForm unexpected = new UnexpectedReportForm(MadeUp.CATALOGUE);
        AwardRegisterForm register = new AwardRegisterForm();
        Honoured person = new Honoured.OfPerson(MadeUpReports.person(), "Bác sĩ", MadeUp.CLINIC);
        forms.put("cong-trang-ca-nhan", () -> meritPerson.document(MadeUpReports.meritPerson()));
        forms.put("cong-trang-thu-truong", () -> meritPerson.document(MadeUpReports.meritHead()));
        forms.put("cong-trang-tap-the", () -> meritCollective.document(MadeUpReports.meritCollective()));
        forms.put("cong-trang-doanh-nghiep", () -> meritCollective.document(MadeUpReports.meritEnterprise()));
        forms.put("dot-xuat-ca-nhan", () -> unexpected.document(MadeUpReports.unexpectedPerson(), MadeUpReports.DEED));
        forms.put("dot-xuat-tap-the", () -> unexpected.document(MadeUpReports.unexpectedCollective(), ""));
        forms.put("bao-cao-tom-tat", MadeUpReports::summary);
        forms.put("danh-sach-trich-ngang", () -> new ProfileListForm(MadeUp.CATALOGUE)
                .document(MadeUpReports.profileList()));
        forms.put("so-theo-doi-don-vi", () -> register.document(MadeUpReports.register(2020, RegisterGrouping.UNIT)));
        forms.put("so-theo-doi-ten", () -> register.document(MadeUpReports.register(2021, RegisterGrouping.NAME)));
        forms.put("giay-xac-nhan", () -> new CertificateForm().document(MadeUpReports.certificate()));
        forms.put("tom-tat-qua-trinh", () -> MadeUpReports.history(person, MadeUpReports.pastAwards()));
        return forms;
    }
}
