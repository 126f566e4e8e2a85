--liquibase formatted sql

--changeset suviaz:contacts-view-contact-spelling runOnChange:true
--comment: what keys are made of and the keys, of everybody, for the house's rebuild; all that the house sees of people
create or replace algorithm = merge sql security definer view contact_spelling as
select c.id, c.surname_be, c.given_be, c.patronymic_be, c.surname_ru, c.given_ru, c.patronymic_ru, c.gender,
       c.settlement_id, c.settlement, c.street, c.house, c.flat, c.sid, c.sid2, c.fid, c.fid2, c.stid, c.sort_key, c.address_key
from contact_base c
where ${wall.house}
with cascaded check option;

--changeset suviaz:contacts-view-contact-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view contact_numbers as
select c.zl, count(*) as amount, count(c.put_away_at) as away from contact_base c group by c.zl;

--changeset suviaz:contacts-view-contact-phone-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view contact_phone_numbers as
select c.zl, count(*) as amount from contact_phone_base c group by c.zl;

--changeset suviaz:contacts-view-contact-tag-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view contact_tag_numbers as
select c.zl, count(*) as amount from contact_tag_base c group by c.zl;

--changeset suviaz:contacts-view-contact-extra-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view contact_extra_numbers as
select c.zl, count(*) as amount from contact_extra_base c group by c.zl;

--changeset suviaz:contacts-view-contact-value-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view contact_value_numbers as
select c.zl, count(*) as amount from contact_value_base c group by c.zl;

--changeset suviaz:contacts-view-contact-consent-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view contact_consent_numbers as
select c.zl, count(*) as amount from contact_consent_base c group by c.zl;

--changeset suviaz:contacts-view-contact-change-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view contact_change_numbers as
select c.zl, count(*) as amount from contact_change_base c group by c.zl;

--changeset suviaz:contacts-renumber-contact runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure contact_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update contact_base set zl = number, zone_id = zone where zl between low and high;
end

--changeset suviaz:contacts-renumber-contact-phone runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure contact_phone_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update contact_phone_base set zl = number, zone_id = zone where zl between low and high;
end

--changeset suviaz:contacts-renumber-contact-tag runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure contact_tag_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update contact_tag_base set zl = number, zone_id = zone where zl between low and high;
end

--changeset suviaz:contacts-renumber-contact-extra runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure contact_extra_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update contact_extra_base set zl = number, zone_id = zone where zl between low and high;
end

--changeset suviaz:contacts-renumber-contact-value runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure contact_value_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update contact_value_base set zl = number, zone_id = zone where zl between low and high;
end

--changeset suviaz:contacts-renumber-contact-consent runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure contact_consent_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update contact_consent_base set zl = number, zone_id = zone where zl between low and high;
end

--changeset suviaz:contacts-renumber-contact-change runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure contact_change_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update contact_change_base set zl = number, zone_id = zone where zl between low and high;
end

--changeset suviaz:contacts-view-contact-change-lists runOnChange:true
--comment: how many people each list touched, whoever asks; numbers alone
create or replace sql security definer view contact_change_lists as
select c.batch_id, count(distinct c.contact_id) as amount
from contact_change_base c
where c.batch_id is not null and c.cause in ('import', 'bulk', 'bulkAway')
group by c.batch_id;

--changeset suviaz:contacts-value-expire runOnChange:true splitStatements:false
--comment: clears a field of the organisation's own of some people who have something in it since before that day, each with an entry of the journal; tells how many rows went; for the house alone
create or replace procedure contact_value_expire(in field int, in until date, in most int)
    modifies sql data sql security definer
begin
    declare block bigint;
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    create or replace temporary table value_over engine = memory
    select v.contact_id, row_number() over (order by v.contact_id) as place
      from contact_value_base v
     where v.field_id = field and v.set_on < until
     group by v.contact_id
     order by v.contact_id
     limit most;
    if exists (select 1 from value_over) then
        -- A block of numbers is larger than the most that are cleared at once.
        set block = next value for contact_part_seq;
        insert into contact_change_base (id, contact_id, zone_id, zl, created_by, created_at, changed_by, changed_at,
               account, cause, entry, batch_id, field, was, became)
        select block - o.place, v.contact_id, v.zone_id, v.zl, v.created_by, v.created_at, 0, utc_timestamp(3),
               '', 'expired', null, null, concat('field:', field),
               group_concat(v.value order by v.place separator ','), ''
          from contact_value_base v join value_over o on o.contact_id = v.contact_id
         where v.field_id = field and v.set_on < until
         group by v.contact_id;
        update contact_base c join value_over o on o.contact_id = c.id set c.version = c.version + 1;
    end if;
    delete v from contact_value_base v join value_over o on o.contact_id = v.contact_id
     where v.field_id = field and v.set_on < until;
    select row_count();
    drop temporary table value_over;
end

--changeset suviaz:contacts-view-household-member-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view household_member_numbers as
select c.zl, count(*) as amount from household_member_base c group by c.zl;

--changeset suviaz:contacts-renumber-household-member runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure household_member_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update household_member_base set zl = number, zone_id = zone where zl between low and high;
end
