--liquibase formatted sql

--changeset suviaz:contacts-trigger-contact-added runOnChange:true splitStatements:false
create or replace trigger contact_added before insert on contact_base for each row
if not ${wall.people.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-changed runOnChange:true splitStatements:false
create or replace trigger contact_changed before update on contact_base for each row
if not ${wall.people.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-taken runOnChange:true splitStatements:false
create or replace trigger contact_taken before delete on contact_base for each row
if not ${wall.people.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-phone-added runOnChange:true splitStatements:false
create or replace trigger contact_phone_added before insert on contact_phone_base for each row
if not ${wall.people.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-phone-changed runOnChange:true splitStatements:false
create or replace trigger contact_phone_changed before update on contact_phone_base for each row
if not ${wall.people.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-phone-taken runOnChange:true splitStatements:false
create or replace trigger contact_phone_taken before delete on contact_phone_base for each row
if not ${wall.people.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-tag-added runOnChange:true splitStatements:false
create or replace trigger contact_tag_added before insert on contact_tag_base for each row
if not ${wall.people.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-tag-changed runOnChange:true splitStatements:false
create or replace trigger contact_tag_changed before update on contact_tag_base for each row
if not ${wall.people.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-tag-taken runOnChange:true splitStatements:false
create or replace trigger contact_tag_taken before delete on contact_tag_base for each row
if not ${wall.people.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-extra-added runOnChange:true splitStatements:false
create or replace trigger contact_extra_added before insert on contact_extra_base for each row
if not ${wall.people.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-extra-changed runOnChange:true splitStatements:false
create or replace trigger contact_extra_changed before update on contact_extra_base for each row
if not ${wall.people.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-extra-taken runOnChange:true splitStatements:false
create or replace trigger contact_extra_taken before delete on contact_extra_base for each row
if not ${wall.people.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-value-added runOnChange:true splitStatements:false
create or replace trigger contact_value_added before insert on contact_value_base for each row
if not ${wall.people.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-value-changed runOnChange:true splitStatements:false
create or replace trigger contact_value_changed before update on contact_value_base for each row
if not ${wall.people.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-value-taken runOnChange:true splitStatements:false
create or replace trigger contact_value_taken before delete on contact_value_base for each row
if not ${wall.people.mayTake}
    and not caller_is_house()
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-consent-added runOnChange:true splitStatements:false
create or replace trigger contact_consent_added before insert on contact_consent_base for each row
if not ${wall.people.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-consent-changed runOnChange:true splitStatements:false
create or replace trigger contact_consent_changed before update on contact_consent_base for each row
if not ${wall.people.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-consent-taken runOnChange:true splitStatements:false
create or replace trigger contact_consent_taken before delete on contact_consent_base for each row
if not ${wall.people.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-change-added runOnChange:true splitStatements:false
create or replace trigger contact_change_added before insert on contact_change_base for each row
if not ${wall.people.mayAdd}
    and not caller_is_house()
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-change-changed runOnChange:true splitStatements:false
create or replace trigger contact_change_changed before update on contact_change_base for each row
if not ${wall.people.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-change-taken runOnChange:true splitStatements:false
create or replace trigger contact_change_taken before delete on contact_change_base for each row
if not ${wall.people.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-address-decision-changed runOnChange:true splitStatements:false
create or replace trigger address_decision_changed before update on address_decision_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-address-decision-taken runOnChange:true splitStatements:false
create or replace trigger address_decision_taken before delete on address_decision_base for each row
if not ${wall.own.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-pair-added runOnChange:true splitStatements:false
create or replace trigger contact_pair_added before insert on contact_pair_base for each row
if not ${wall.both.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-pair-changed runOnChange:true splitStatements:false
create or replace trigger contact_pair_changed before update on contact_pair_base for each row
if not ${wall.both.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-pair-taken runOnChange:true splitStatements:false
create or replace trigger contact_pair_taken before delete on contact_pair_base for each row
if not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-merge-added runOnChange:true splitStatements:false
create or replace trigger contact_merge_added before insert on contact_merge_base for each row
if not ${wall.both.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-merge-changed runOnChange:true splitStatements:false
create or replace trigger contact_merge_changed before update on contact_merge_base for each row
if not ${wall.both.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-contact-merge-taken runOnChange:true splitStatements:false
create or replace trigger contact_merge_taken before delete on contact_merge_base for each row
if not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-household-member-added runOnChange:true splitStatements:false
create or replace trigger household_member_added before insert on household_member_base for each row
if not ${wall.people.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-household-member-changed runOnChange:true splitStatements:false
create or replace trigger household_member_changed before update on household_member_base for each row
if not ${wall.people.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:contacts-trigger-household-member-taken runOnChange:true splitStatements:false
create or replace trigger household_member_taken before delete on household_member_base for each row
if not ${wall.people.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if
