--liquibase formatted sql

--changeset suviaz:jobs-0002-job-run-worked
--comment: how long the steps of a job were at work, from which the time left follows however long the server was down
alter table job_run
    add column worked_ms bigint not null default 0 after failed;
