--liquibase formatted sql

--changeset suviaz:jobs-0001-job-run
--comment: long work with what is needed to go on after a crash; its owner alone sees it
create table job_run (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    kind varchar(40) not null,
    subject_id bigint not null,
    state varchar(10) not null,
    total bigint not null,
    done bigint not null,
    failed bigint not null,
    checkpoint varchar(4000) null,
    result varchar(4000) null,
    stop_asked boolean not null,
    started_at datetime(3) null,
    ended_at datetime(3) null,
    key job_run_owner (owner_id, kind, subject_id, id),
    key job_run_state (state)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
