CREATE TABLE `search_lexemes` (
	`lexeme` text NOT NULL,
	`entry` text NOT NULL,
	PRIMARY KEY(`lexeme`, `entry`)
);
--> statement-breakpoint
CREATE TABLE `search_waiting` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`ref` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_words` (
	`word` text PRIMARY KEY NOT NULL,
	`folded` text NOT NULL,
	`entry` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_words_folded` ON `search_words` (`folded`);--> statement-breakpoint
-- Full-text indexes are tables of the engine's own make. They hold tokens that the server made, so nothing is folded
-- or cut here; texts themselves are not kept twice.
CREATE VIRTUAL TABLE indexed_posts USING fts5(title, body, content='', contentless_delete=1, tokenize="ascii tokenchars '|=-./'");--> statement-breakpoint
CREATE VIRTUAL TABLE indexed_practices USING fts5(title, body, content='', contentless_delete=1, tokenize="ascii tokenchars '|=-./'");--> statement-breakpoint
-- Whoever changes a text takes its words out of the index in the same transaction, whether he thinks of it or not.
CREATE TRIGGER search_post_added AFTER INSERT ON posts
BEGIN INSERT INTO search_waiting (kind, ref) VALUES ('post', NEW.id); END;--> statement-breakpoint
CREATE TRIGGER search_post_changed AFTER UPDATE OF html, thread_id ON posts
WHEN OLD.html IS NOT NEW.html OR OLD.thread_id IS NOT NEW.thread_id
BEGIN
  DELETE FROM indexed_posts WHERE rowid = NEW.id;
  INSERT INTO search_waiting (kind, ref) VALUES ('post', NEW.id);
END;--> statement-breakpoint
CREATE TRIGGER search_post_removed AFTER DELETE ON posts
BEGIN DELETE FROM indexed_posts WHERE rowid = OLD.id; END;--> statement-breakpoint
CREATE TRIGGER search_thread_retitled AFTER UPDATE OF title ON threads WHEN OLD.title IS NOT NEW.title
BEGIN
  DELETE FROM indexed_posts WHERE rowid IN (SELECT id FROM posts WHERE thread_id = NEW.id);
  INSERT INTO search_waiting (kind, ref) SELECT 'post', id FROM posts WHERE thread_id = NEW.id;
END;--> statement-breakpoint
CREATE TRIGGER search_edition_added AFTER INSERT ON practice_editions
BEGIN INSERT INTO search_waiting (kind, ref) VALUES ('practice', NEW.practice_id); END;--> statement-breakpoint
CREATE TRIGGER search_edition_changed AFTER UPDATE ON practice_editions
BEGIN
  DELETE FROM indexed_practices WHERE rowid = NEW.practice_id;
  INSERT INTO search_waiting (kind, ref) VALUES ('practice', NEW.practice_id);
END;--> statement-breakpoint
INSERT INTO search_waiting (kind, ref) SELECT 'post', id FROM posts;--> statement-breakpoint
INSERT INTO search_waiting (kind, ref) SELECT 'practice', id FROM practices WHERE edition > 0;
