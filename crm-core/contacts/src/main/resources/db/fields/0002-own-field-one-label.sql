--liquibase formatted sql

--changeset suviaz:fields-0002-own-field-one-label
--comment: two people who define a field of the same name at once make one; a retired field leaves its name to others
alter table own_field
    add column live_be varchar(60) as (if(retired_at is null, lower(label_be), null)) persistent,
    add column live_ru varchar(60) as (if(retired_at is null, lower(label_ru), null)) persistent,
    add column live_en varchar(60) as (if(retired_at is null, lower(label_en), null)) persistent,
    add unique key own_field_be (live_be),
    add unique key own_field_ru (live_ru),
    add unique key own_field_en (live_en);
