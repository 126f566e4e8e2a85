--liquibase formatted sql

--changeset suviaz:contacts-0061-own-taking
--comment: which column of lists a field of the organisation's own takes over; the job that carries it out reads it
create table own_taking (
    id bigint not null auto_increment primary key,
    field_id int not null,
    head varchar(120) not null,
    entry bigint not null,
    made_at datetime(3) not null,
    made_by int not null,
    key own_taking_field (field_id, id),
    constraint own_taking_of_field foreign key (field_id) references own_field (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
