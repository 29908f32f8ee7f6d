package vn.sovang.usecase.registry;

import vn.sovang.exchange.list.PersonEntry;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.text.IdNumber;
import vn.sovang.text.OfficialDate;

/// What a listed person adds to the registry's.
public final class PersonMerge {
    private PersonMerge() {}

    /// The person with what the list knows; `merge` notes what was filled and what differs.
    public static Person of(Person stored, PersonEntry listed, FieldMerge merge) {
        return new Person(
                stored.id(),
                stored.fullName(),
                merge.value("giới tính", stored.sex(), listed.sex(), Sex::label),
                merge.date("ngày sinh", stored.birth(), listed.birth()),
                merge.text("dân tộc", stored.ethnicity(), listed.ethnicity()),
                merge.text("quê quán", stored.homePlace(), listed.homePlace()),
                merge.text("nơi ở", stored.residence(), listed.residence()),
                merge.secret("số định danh", stored.idNumber(), listed.idNumber(), IdNumber::masked),
                merge.text("trình độ", stored.qualification(), listed.qualification()),
                merge.value("ngày vào Đảng", stored.partyDate(), listed.partyDate(), OfficialDate::brief),
                merge.value("phân loại thống kê", stored.statisticsClass(), listed.personClass(), PersonClass::label));
    }

    /// A newcomer of whom all the list says is taken over.
    public static Person newcomer(PersonEntry listed) {
        return of(Person.listed(listed.name(), listed.sex(), listed.birth(), ""), listed, new FieldMerge(false));
    }
}
