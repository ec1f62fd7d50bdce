CREATE TABLE `one_time_codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`password_hash` text,
	`institution_id` integer NOT NULL,
	`position` text NOT NULL,
	`roles` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_key` ON `people` (`email_key`);--> statement-breakpoint
CREATE INDEX `people_institution` ON `people` (`institution_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`handle` text NOT NULL,
	`person_id` integer NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_handle` ON `sessions` (`handle`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `adoption_confirmations` (
	`adoption_id` integer NOT NULL,
	`entry` integer NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`adoption_id`, `entry`, `person_id`),
	FOREIGN KEY (`adoption_id`) REFERENCES `adoptions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `adoption_entries` (
	`adoption_id` integer NOT NULL,
	`entry` integer NOT NULL,
	`state` text NOT NULL,
	`since` text NOT NULL,
	`cost` text,
	`effect` text NOT NULL,
	`changed` text NOT NULL,
	`obstacles` text NOT NULL,
	`recommend` text,
	`reported_by` integer NOT NULL,
	`reported_at` integer NOT NULL,
	`confirmed_at` integer,
	PRIMARY KEY(`adoption_id`, `entry`),
	FOREIGN KEY (`adoption_id`) REFERENCES `adoptions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`reported_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `adoptions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`practice_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`entry` integer NOT NULL,
	`state` text,
	`confirmed_at` integer,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "adoptions_state" CHECK(state in ('interested', 'testing', 'adopted', 'gave-up'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoptions_one_an_office` ON `adoptions` (`practice_id`,`institution_id`);--> statement-breakpoint
CREATE INDEX `adoptions_office` ON `adoptions` (`institution_id`);--> statement-breakpoint
CREATE TABLE `tester_calls` (
	`practice_id` integer PRIMARY KEY NOT NULL,
	`city_types` text NOT NULL,
	`wanted` integer NOT NULL,
	`until` text NOT NULL,
	`opened_by` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tester_calls_wanted" CHECK(wanted between 1 and 50)
);
--> statement-breakpoint
CREATE TABLE `assessment_invitations` (
	`practice_id` integer NOT NULL,
	`round` integer NOT NULL,
	`person_id` integer NOT NULL,
	`invited_at` integer NOT NULL,
	`declined_at` integer,
	`reason` text,
	`interest` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`practice_id`, `round`, `person_id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `assessment_invitations_person` ON `assessment_invitations` (`person_id`,`declined_at`);--> statement-breakpoint
CREATE TABLE `expert_areas` (
	`person_id` integer NOT NULL,
	`area` text NOT NULL,
	PRIMARY KEY(`person_id`, `area`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `expert_areas_area` ON `expert_areas` (`area`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`practice_id` integer NOT NULL,
	`from_institution_id` integer NOT NULL,
	`to_institution_id` integer NOT NULL,
	`subject` text NOT NULL,
	`started_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_message_at` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversations_from` ON `conversations` (`from_institution_id`,`last_message_at`);--> statement-breakpoint
CREATE INDEX `conversations_started` ON `conversations` (`started_by`,`created_at`);--> statement-breakpoint
CREATE INDEX `conversations_to` ON `conversations` (`to_institution_id`,`last_message_at`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`conversation_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`send_key` text NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_conversation` ON `messages` (`conversation_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_send_key` ON `messages` (`author_id`,`send_key`);--> statement-breakpoint
CREATE INDEX `messages_author` ON `messages` (`author_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`practice_id` integer NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`licence` text NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_key` ON `documents` (`key`);--> statement-breakpoint
CREATE INDEX `documents_practice` ON `documents` (`practice_id`,`id`);--> statement-breakpoint
CREATE TABLE `endorsements` (
	`post_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `institution_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `endorsements_person` ON `endorsements` (`person_id`);--> statement-breakpoint
CREATE TABLE `excerpts` (
	`practice_id` integer NOT NULL,
	`post_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`position` integer,
	`credit` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answered_at` integer,
	`words` text,
	PRIMARY KEY(`practice_id`, `post_id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "excerpts_credit" CHECK(credit in ('asked', 'named', 'office', 'anonymous', 'refused', 'rewritten'))
);
--> statement-breakpoint
CREATE INDEX `excerpts_author` ON `excerpts` (`author_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `institutions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`unit` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`sub_kind` text NOT NULL,
	`city_type` text,
	`voivodeship` text NOT NULL,
	`county` text NOT NULL,
	`population` integer,
	`population_on` text,
	`state_on` text,
	`demo` integer DEFAULT false NOT NULL,
	`closed_at` integer,
	`search_key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institutions_code` ON `institutions` (`code`);--> statement-breakpoint
CREATE INDEX `institutions_city_type` ON `institutions` (`city_type`,`voivodeship`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`action` text NOT NULL,
	`thread_id` integer,
	`post_id` integer,
	`reason` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_entries_thread` ON `audit_entries` (`thread_id`,`id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`decision` text,
	`reason` text,
	`decided_by` integer,
	`decided_at` integer,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cases_decided_whole" CHECK((decided_at is null) = (decision is null) and (decided_at is null) = (decided_by is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_one_open` ON `cases` (`post_id`) WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX `cases_queue` ON `cases` (`decided_at`,`id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`reporter_id` integer NOT NULL,
	`reason` text NOT NULL,
	`note` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_one_a_person` ON `reports` (`case_id`,`reporter_id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL,
	`href` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `notices_unread` ON `notices` (`person_id`,`read_at`);--> statement-breakpoint
CREATE TABLE `post_versions` (
	`post_id` integer NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`editor_id` integer NOT NULL,
	`reason` text,
	`replaced_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `version`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`editor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`kind` text NOT NULL,
	`parent_id` integer,
	`author_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`renderer` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`votes` integer DEFAULT 0 NOT NULL,
	`works_here` text DEFAULT '[]' NOT NULL,
	`hidden` integer DEFAULT false NOT NULL,
	`hidden_reason` text,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`send_key` text NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "posts_votes" CHECK(votes >= 0),
	CONSTRAINT "posts_kind" CHECK(kind in ('question', 'answer', 'comment')),
	CONSTRAINT "posts_parent_of_comments" CHECK((kind = 'comment') = (parent_id is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_send_key` ON `posts` (`author_id`,`send_key`);--> statement-breakpoint
CREATE INDEX `posts_thread` ON `posts` (`thread_id`,`kind`,`id`);--> statement-breakpoint
CREATE INDEX `posts_parent` ON `posts` (`parent_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `posts_one_question` ON `posts` (`thread_id`) WHERE kind = 'question';--> statement-breakpoint
CREATE TABLE `votes` (
	`post_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `person_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `assessments` (
	`practice_id` integer NOT NULL,
	`round` integer NOT NULL,
	`assessor_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`scores` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`practice_id`, `round`, `assessor_id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`assessor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assessments_one_an_office` ON `assessments` (`practice_id`,`round`,`institution_id`);--> statement-breakpoint
CREATE INDEX `assessments_assessor` ON `assessments` (`assessor_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `practice_editions` (
	`practice_id` integer NOT NULL,
	`edition` integer NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`sources` text NOT NULL,
	`changes` text,
	`published_by` integer NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`practice_id`, `edition`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `practice_fits` (
	`practice_id` integer NOT NULL,
	`city_type` text NOT NULL,
	PRIMARY KEY(`practice_id`, `city_type`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `practice_fits_type` ON `practice_fits` (`city_type`);--> statement-breakpoint
CREATE TABLE `practice_moves` (
	`practice_id` integer NOT NULL,
	`step` integer NOT NULL,
	`stage` text NOT NULL,
	`from_step` integer,
	`from_stage` text,
	`actor_id` integer,
	`reason` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`practice_id`, `step`, `stage`),
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`,`from_step`,`from_stage`) REFERENCES `practice_moves`(`practice_id`,`step`,`stage`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practice_moves_allowed" CHECK((step = 1 and from_step is null and from_stage is null and stage = 'nominated')
        or (step > 1 and from_step is not null and from_step = step - 1 and from_stage is not null and from_stage || '>' || stage in ('nominated>draft', 'nominated>withdrawn', 'draft>assessment', 'draft>withdrawn', 'assessment>approved', 'assessment>rejected', 'assessment>to-improve', 'assessment>withdrawn', 'to-improve>assessment', 'to-improve>withdrawn', 'approved>published', 'approved>to-improve', 'approved>withdrawn', 'published>review', 'published>withdrawn', 'review>confirmed', 'review>archived', 'review>withdrawn', 'confirmed>review', 'confirmed>withdrawn', 'archived>confirmed', 'archived>withdrawn')))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_moves_step` ON `practice_moves` (`practice_id`,`step`);--> statement-breakpoint
CREATE TABLE `practice_writers` (
	`practice_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`practice_id`, `person_id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `practices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`topic` text NOT NULL,
	`area` text NOT NULL,
	`author_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`nominated_by` integer NOT NULL,
	`justification` text NOT NULL,
	`stage` text NOT NULL,
	`step` integer,
	`round` integer DEFAULT 1 NOT NULL,
	`description` text NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`title` text NOT NULL,
	`verdict` text,
	`published_at` integer,
	`edition` integer DEFAULT 0 NOT NULL,
	`confirmed_at` integer,
	`review_by` integer,
	`cost_start` integer,
	`adopters` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nominated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`id`,`step`,`stage`) REFERENCES `practice_moves`(`practice_id`,`step`,`stage`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practices_start" CHECK(step is not null or stage = 'nominated')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practices_one_open` ON `practices` (`thread_id`) WHERE stage not in ('rejected', 'withdrawn');--> statement-breakpoint
CREATE INDEX `practices_library` ON `practices` (`stage`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `practices_thread` ON `practices` (`thread_id`);--> statement-breakpoint
CREATE TABLE `acceptances` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`post_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`accepted` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `acceptances_thread` ON `acceptances` (`thread_id`,`id`);--> statement-breakpoint
CREATE TABLE `same_problems` (
	`thread_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `person_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `same_problems_person` ON `same_problems` (`person_id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`search_key` text NOT NULL,
	`topic` text NOT NULL,
	`area` text NOT NULL,
	`city_type` text NOT NULL,
	`author_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_activity_at` integer NOT NULL,
	`answers` integer DEFAULT 0 NOT NULL,
	`same_problem` integer DEFAULT 0 NOT NULL,
	`accepted_answer_id` integer,
	`locked_reason` text,
	`hidden` integer DEFAULT false NOT NULL,
	`solved_by_practice_id` integer,
	`has_practice` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "threads_counts" CHECK(answers >= 0 and same_problem >= 0)
);
--> statement-breakpoint
CREATE INDEX `threads_active` ON `threads` (`hidden`,`last_activity_at`,`id`,`area`,`topic`,`city_type`,`answers`,`accepted_answer_id`,`has_practice`);--> statement-breakpoint
CREATE INDEX `threads_newest` ON `threads` (`hidden`,`created_at`,`id`,`area`,`topic`,`city_type`,`answers`,`accepted_answer_id`,`has_practice`);--> statement-breakpoint
CREATE INDEX `threads_shared` ON `threads` (`hidden`,`same_problem`,`id`,`area`,`topic`,`city_type`,`answers`,`accepted_answer_id`,`has_practice`);--> statement-breakpoint
CREATE TABLE `topic_counts` (
	`topic` text PRIMARY KEY NOT NULL,
	`threads` integer NOT NULL,
	`unanswered` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `epochs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`started_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `epochs_name` ON `epochs` (`name`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`prev` integer,
	`kind` text NOT NULL,
	`data` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_topic` ON `events` (`topic`,`id`);--> statement-breakpoint
CREATE INDEX `events_at` ON `events` (`at`);