--liquibase formatted sql

--changeset suviaz:bulk-0001-bulk-act
--comment: what somebody did with many people at once, by numbers alone; whom it touched the journal says, under the number below zero
create table bulk_act_base (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    save_key varchar(36) character set ascii collate ascii_bin not null,
    acted_at datetime(3) not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    part varchar(40) character set ascii collate ascii_bin not null,
    value varchar(60) not null,
    changed int not null,
    same int not null,
    left_out int not null,
    meanwhile int not null,
    gone int not null,
    undone_at datetime(3) null,
    unique key bulk_act_save_key (owner_id, save_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
