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
where c.batch_id is not null and c.cause = 'import'
group by c.batch_id;
