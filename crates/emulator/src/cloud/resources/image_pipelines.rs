//! Pipelines that make images, the components that they are made with, and their runs. Nothing is built: a run ends with an
//! image like the one that its pipeline begins with.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::refusal::Refusal;

const RUNS: &str = "ecs.image_pipeline_execution";

/// States of a run that is going on.
const GOING_ON: &[&str] = &["BUILDING", "DISTRIBUTING", "RELEASING"];

pub(super) fn resources() -> Vec<Resource> {
    vec![component(), pipeline(), execution()]
}

fn component() -> Resource {
    Resource::new("ecs.image_component", ECS, "ImageComponentId", "ic-")
        .missing(404, &["InvalidImageComponent.NotFound"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "SystemType": "Linux", "ComponentType": "Build", "Owner": "SELF", "ResourceGroupId": "",
        }))
        .quota("RegionId", 50, &["QuotaExceed.ImageComponent"])
        .tagged_as("imagecomponent")
        .on_create(|work, row| match row.text("Content") {
            "" => work.missing("Content"),
            _ => Ok(()),
        })
        .create("CreateImageComponent")
        .list("DescribeImageComponents")
        .change("DeleteImageComponent", from(&[]).gone())
}

fn pipeline() -> Resource {
    Resource::new("ecs.image_pipeline", ECS, "ImagePipelineId", "ip-")
        .missing(404, &["InvalidImagePipeline.NotFound"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "ImageName": "", "SystemDiskSize": 40, "InternetMaxBandwidthOut": 0,
            "DeleteInstanceOnFailure": true, "InstanceType": "", "VSwitchId": "", "BuildContent": "", "ResourceGroupId": "",
        }))
        .renames(&[("AddAccount", "AddAccounts"), ("ToRegionId", "ToRegionIds")])
        .quota("RegionId", 50, &["QuotaExceed.ImagePipeline"])
        .tagged_as("imagepipeline")
        .on_create(|work, row| match base(work, row) {
            Some(_) => Ok(()),
            None => work.call.refuse_as((404, &["InvalidImage.NotFound"]), "BaseImage: there is no such image"),
        })
        .create("CreateImagePipeline")
        .list("DescribeImagePipelines")
        .change("DeleteImagePipeline", from(&[]).gone().prepares(|work, row, _| check_idle(work, row)))
        .custom("StartImagePipelineExecution", start)
}

fn execution() -> Resource {
    Resource::new(RUNS, ECS, "ExecutionId", "exec-")
        .missing(404, &["InvalidImagePipelineExecution.NotFound"])
        .states("Status", &["BUILDING", "DISTRIBUTING", "SUCCESS"])
        .wrong_state(403, &["InvalidStatus.ImagePipelineExecution"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "Message": "", "ResourceGroupId": "" }))
        .derived("ModifiedTime", |row| Value::from(row.text("CreationTime")))
        .indexed(&["ImagePipelineId"])
        .list("DescribeImagePipelineExecutions")
        .custom("CancelImagePipelineExecution", cancel)
}

/// The image that a pipeline begins with: one, or the newest of a family.
fn base<'w>(work: &'w Work<'_>, pipeline: &Row) -> Option<&'w Row> {
    let named = pipeline.text("BaseImage");
    if pipeline.text("BaseImageType") == "IMAGE" {
        return work.row("ecs.image", named);
    }
    let table = work.model.table("ecs.image");
    let rows = work.cloud.ids(table).iter().rev().filter_map(|id| work.cloud.get(table, id));
    rows.filter(|row| row.text("Status") == "Available").find(|row| row.text("ImageFamily") == named)
}

/// Refuses when a run of the pipeline is going on.
fn check_idle(work: &Work<'_>, pipeline: &Row) -> Result<(), Refusal> {
    let runs = work.rows_with(RUNS, "ImagePipelineId", &pipeline.id);
    match runs.iter().any(|run| GOING_ON.contains(&run.text("Status"))) {
        false => Ok(()),
        true => {
            let codes = (403, &["InvalidImagePipeline.HasRunningExecution"][..]);
            work.call.refuse_as(codes, "ImagePipelineId: a run of it is going on")
        }
    }
}

/// `StartImagePipelineExecution`: a run, and the image that it makes.
fn start(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let pipeline = acts::one_in(work, resource, &[])?;
    check_idle(work, &pipeline)?;
    let (Some(images), Some(runs)) = (work.model.named("ecs.image"), work.model.named(RUNS)) else {
        return Ok(json!({}));
    };
    let base = base(work, &pipeline).cloned().unwrap_or_default();
    let of_base = ["OSName", "OSNameEn", "OSType", "Platform", "Architecture"];
    let mut members: Members =
        base.members.into_iter().filter(|(name, _)| of_base.contains(&name.as_str())).collect();
    members.insert("RegionId".to_owned(), Value::from(pipeline.text("RegionId")));
    members.insert("Size".to_owned(), pipeline.members.get("SystemDiskSize").cloned().unwrap_or(json!(40)));
    members.insert("IsBuilt".to_owned(), Value::from(true));
    if !pipeline.text("ImageName").is_empty() {
        let number = work.rows_with(RUNS, "ImagePipelineId", &pipeline.id).len() + 1;
        members
            .insert("ImageName".to_owned(), Value::from(format!("{}_{number}", pipeline.text("ImageName"))));
    }
    let image = acts::make(work, images, members)?;
    let run =
        json!({ "ImagePipelineId": pipeline.id, "RegionId": pipeline.text("RegionId"), "ImageId": image });
    let run = acts::make(work, runs, run.as_object().cloned().unwrap_or_default())?;
    Ok(json!({ "ExecutionId": run }))
}

/// `CancelImagePipelineExecution`: its image does not come.
fn cancel(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let run = acts::one_in(work, resource, GOING_ON)?;
    acts::begin(
        work,
        resource,
        &run.id,
        &from(&[]).to(&["CANCELLING", "CANCELLED"]).clears(&["ImageId"]),
        &Members::new(),
    );
    work.model.remove(work.cloud, work.model.table("ecs.image"), run.text("ImageId"));
    Ok(json!({}))
}
