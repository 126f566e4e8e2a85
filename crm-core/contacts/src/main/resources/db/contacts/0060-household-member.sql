--liquibase formatted sql

--changeset suviaz:contacts-0060-household-member
--comment: who lives together, as somebody said who looked at them: people of one household carry its number; null is for who was looked at and left alone, so that nobody is asked again
create table household_member_base (
    id bigint not null primary key,
    contact_id bigint not null,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    household bigint null,
    unique key household_member_contact (contact_id),
    key household_member_household (household, zl),
    key household_member_zone (zl)
) engine = InnoDB default charset = ascii collate = ascii_bin;
