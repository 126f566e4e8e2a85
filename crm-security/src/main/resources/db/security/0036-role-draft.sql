--liquibase formatted sql

--changeset suviaz:security-0036-role-draft
--comment: a role as somebody wants it, until a second person agrees to what it gives more of people
create table role_draft (
    id bigint not null auto_increment primary key,
    role_id int not null,
    base varchar(8) character set ascii collate ascii_bin not null,
    name_be varchar(60) not null,
    name_ru varchar(60) not null,
    name_en varchar(60) not null,
    rights varchar(600) character set ascii collate ascii_bin not null,
    fields varchar(300) character set ascii collate ascii_bin not null,
    made_at datetime(3) not null,
    made_by int not null,
    key role_draft_role (role_id, id),
    constraint role_draft_of_role foreign key (role_id) references role (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
