--liquibase formatted sql

--changeset suviaz:approvals-0001-approval
--comment: what waits for a second person's word, and what came of it; codes and accounts, no people
create table approval (
    id bigint not null auto_increment primary key,
    kind varchar(30) not null,
    subject varchar(60) not null,
    zone_id int not null,
    asked_by int not null,
    asker varchar(40) not null,
    asked_at datetime(3) not null,
    till datetime(3) not null,
    state varchar(12) not null,
    decided_by int null,
    decided_at datetime(3) null,
    key approval_waiting (state, till),
    key approval_asked_by (asked_by, id),
    constraint approval_of_account foreign key (asked_by) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
