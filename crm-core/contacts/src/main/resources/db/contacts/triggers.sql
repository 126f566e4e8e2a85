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

--changeset suviaz:contacts-trigger-contact-change-added runOnChange:true splitStatements:false
create or replace trigger contact_change_added before insert on contact_change_base for each row
if not ${wall.people.mayAdd}
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
