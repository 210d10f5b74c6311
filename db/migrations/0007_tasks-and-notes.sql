CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"follows" uuid,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notes_caseId_id_unique" UNIQUE("case_id","id")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"what" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"assignee_id" uuid NOT NULL,
	"due_on" date,
	"ending" text,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"end_note" text,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tasks_ending" CHECK ("tasks"."ending" in ('done', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "role_access" DROP CONSTRAINT "role_access_kind";--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_case_id_follows_notes_case_id_id_fk" FOREIGN KEY ("case_id","follows") REFERENCES "public"."notes"("case_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_assignee_id_people_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notes_follow_once" ON "notes" USING btree ("follows");--> statement-breakpoint
CREATE INDEX "notes_case" ON "notes" USING btree ("case_id","written_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "tasks_open" ON "tasks" USING btree ("case_id","set_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE ending is null;--> statement-breakpoint
CREATE INDEX "tasks_ended" ON "tasks" USING btree ("case_id","set_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE ending is not null;--> statement-breakpoint
CREATE INDEX "tasks_assignee" ON "tasks" USING btree ("assignee_id","due_on","id") WHERE ending is null;--> statement-breakpoint
ALTER TABLE "role_access" ADD CONSTRAINT "role_access_kind" CHECK ("role_access"."kind" in ('case', 'allegation', 'source', 'claim', 'position', 'timeline', 'task', 'note', 'system', 'exposure', 'finding', 'evidence', 'custody', 'referral', 'deadline', 'statement', 'closure', 'person', 'organisation', 'session', 'notice', 'log'));