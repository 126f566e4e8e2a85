--liquibase formatted sql

--changeset suviaz:contacts-0041-contact-merge
--comment: which record went into which, so that it can be taken back; one_id stays in the lists, other_id is put away
create table contact_merge_base (
    id bigint not null auto_increment primary key,
    version int not null,
    one_id bigint not null,
    other_id bigint not null,
    merged_at datetime(3) not null,
    merged_by int not null,
    account varchar(120) not null,
    entry bigint not null,
    undone_at datetime(3) null,
    key contact_merge_one (one_id),
    key contact_merge_other (other_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
