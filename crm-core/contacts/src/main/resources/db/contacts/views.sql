--liquibase formatted sql

--changeset suviaz:contacts-view-contact runOnChange:true
create or replace algorithm = merge sql security definer view contact as
select c.id, c.zone_id, c.zl, c.created_by, c.created_at, c.version, c.save_key,
       c.surname_be, c.given_be, c.patronymic_be, c.surname_ru, c.given_ru, c.patronymic_ru,
       c.sid, c.sid2, c.fid, c.fid2, c.stid, c.sort_key, c.gender, c.letters, c.birth_year, c.birth_date, c.email,
       c.settlement_id, c.settlement, c.street, c.street_be, c.street_ru, c.house, c.flat, c.postal_code, c.address_key,
       c.address_doubt, c.do_not_write, c.note, c.source, c.put_away_at,
       c.match_birth, c.match_home
from contact_base c
where ${wall.reads}
with cascaded check option;

--changeset suviaz:contacts-view-contact-phone runOnChange:true
create or replace algorithm = merge sql security definer view contact_phone as
select c.id, c.contact_id, c.zone_id, c.zl, c.created_by, c.created_at, c.place, c.number, c.phr
from contact_phone_base c
where ${wall.reads}
with cascaded check option;

--changeset suviaz:contacts-view-contact-tag runOnChange:true
create or replace algorithm = merge sql security definer view contact_tag as
select c.id, c.contact_id, c.zone_id, c.zl, c.created_by, c.created_at, c.tag_id
from contact_tag_base c
where ${wall.reads}
with cascaded check option;

--changeset suviaz:contacts-view-contact-extra runOnChange:true
create or replace algorithm = merge sql security definer view contact_extra as
select c.id, c.contact_id, c.zone_id, c.zl, c.created_by, c.created_at, c.head, c.value
from contact_extra_base c
where ${wall.reads}
with cascaded check option;

--changeset suviaz:contacts-view-contact-change runOnChange:true
create or replace algorithm = merge sql security definer view contact_change as
select c.id, c.contact_id, c.zone_id, c.zl, c.created_by, c.created_at, c.changed_by, c.changed_at, c.account,
       c.cause, c.entry, c.batch_id, c.field, c.was, c.became
from contact_change_base c
where ${wall.reads}
with cascaded check option;

--changeset suviaz:contacts-view-address-decision runOnChange:true
create or replace algorithm = merge sql security definer view address_decision as
select c.id, c.owner_id, c.kind, c.settlement_id, c.settlement, c.street, c.choice, c.entry
from address_decision_base c
where ${wall.owns}
with cascaded check option;
