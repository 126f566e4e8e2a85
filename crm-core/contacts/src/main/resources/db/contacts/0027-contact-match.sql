--liquibase formatted sql

--changeset suviaz:contacts-0027-contact-match
--comment: whoever may be the person of a row of a list is found by an equal number, many rows at once: names and year of birth in one number, names and street in another
alter table contact_base
    add column match_birth bigint generated always as (sid * 1073741824 + fid * 1024 + (birth_year - 1800)) stored,
    add column match_home bigint generated always as (sid * 1099511627776 + fid * 4194304 + stid) stored,
    add key contact_match_birth (match_birth),
    add key contact_match_home (match_home);
