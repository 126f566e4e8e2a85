--liquibase formatted sql

--changeset suviaz:mailings-0003-mailing-recipient
--comment: the frozen list of a mailing, each person once; scoped by the zone in which the person was
create table mailing_recipient (
    mailing_id bigint not null,
    contact_id bigint not null,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    language varchar(2) not null,
    refusal varchar(20) null,
    late boolean not null,
    plain_greeting boolean not null,
    postal_order varchar(400) null,
    letter_no int null,
    primary key (mailing_id, contact_id),
    key mailing_recipient_refusal (mailing_id, refusal, contact_id),
    constraint mailing_recipient_mailing foreign key (mailing_id) references mailing (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
