--liquibase formatted sql

--changeset suviaz:contacts-0010-address-decision
--comment: what somebody decided about all people of one open address; its owner alone sees it
create table address_decision (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    settlement_id int null,
    settlement varchar(120) not null,
    street varchar(120) not null,
    choice varchar(200) not null,
    entry bigint not null,
    key address_decision_owner (owner_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
