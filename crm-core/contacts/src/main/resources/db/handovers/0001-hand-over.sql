--liquibase formatted sql

--changeset suviaz:handovers-0001-hand-over
--comment: people offered by one zone to another; name and town stand there only as long as the offer is open
create table hand_over_base (
    id bigint not null auto_increment primary key,
    version int not null,
    contact_id bigint not null,
    open_contact_id bigint null,
    from_zone_id int not null,
    from_zl int not null,
    to_zone_id int not null,
    to_zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    state varchar(12) character set ascii collate ascii_bin not null,
    closed_at datetime(3) null,
    name_be varchar(250) not null,
    name_ru varchar(250) not null,
    town_be varchar(250) not null,
    town_ru varchar(250) not null,
    unique key hand_over_open (open_contact_id),
    key hand_over_from (from_zl, state),
    key hand_over_to (to_zl, state)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci;
