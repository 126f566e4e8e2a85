--liquibase formatted sql

--changeset suviaz:contacts-view-contact runOnChange:true
create or replace algorithm = merge sql security definer view contact as
select c.id, c.zone_id, c.zl, c.created_by, c.created_at, c.version, c.save_key,
       c.surname_be, c.given_be, c.patronymic_be, c.surname_ru, c.given_ru, c.patronymic_ru,
       c.sid, c.sid2, c.fid, c.fid2, c.stid, c.sort_key, c.gender, c.letters, c.birth_year, c.birth_date, c.email,
       c.settlement_id, c.settlement, c.street, c.street_be, c.street_ru, c.house, c.flat, c.postal_code, c.address_key,
       c.address_doubt, c.note, c.source, c.put_away_at,
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

--changeset suviaz:contacts-view-contact-value runOnChange:true
create or replace algorithm = merge sql security definer view contact_value as
select c.id, c.contact_id, c.zone_id, c.zl, c.created_by, c.created_at, c.field_id, c.place, c.number, c.sort,
       c.value, c.set_on
from contact_value_base c
where ${wall.reads}
with cascaded check option;

--changeset suviaz:contacts-view-contact-consent runOnChange:true
create or replace algorithm = merge sql security definer view contact_consent as
select c.id, c.contact_id, c.zone_id, c.zl, c.created_by, c.created_at, c.channel, c.answer, c.said_on, c.source
from contact_consent_base c
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

--changeset suviaz:contacts-view-contact-pair runOnChange:true
--comment: there for whoever sees both people, by the view before the people
create or replace algorithm = merge sql security definer view contact_pair as
select c.id, c.version, c.one_id, c.other_id, c.state, c.certain, c.by_phone, c.by_email, c.by_birth, c.by_address,
       c.found_at, c.decided_at, c.decided_by
from contact_pair_base c
where exists (select 1 from contact p where p.id = c.one_id)
  and exists (select 1 from contact p where p.id = c.other_id)
with cascaded check option;

--changeset suviaz:contacts-view-contact-merge runOnChange:true
--comment: as above
create or replace algorithm = merge sql security definer view contact_merge as
select c.id, c.version, c.one_id, c.other_id, c.merged_at, c.merged_by, c.account, c.entry, c.undone_at
from contact_merge_base c
where exists (select 1 from contact p where p.id = c.one_id)
  and exists (select 1 from contact p where p.id = c.other_id)
with cascaded check option;

--changeset suviaz:contacts-view-household-member runOnChange:true
create or replace algorithm = merge sql security definer view household_member as
select c.id, c.contact_id, c.zone_id, c.zl, c.created_by, c.created_at, c.household
from household_member_base c
where ${wall.reads}
with cascaded check option;
